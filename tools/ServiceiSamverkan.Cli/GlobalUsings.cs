global using System.CommandLine;
global using Microsoft.Extensions.DependencyInjection;
global using ServiceiSamverkan.Application.Tenants;
global using ServiceiSamverkan.Domain;
