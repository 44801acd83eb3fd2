global using Microsoft.Extensions.DependencyInjection;
global using ServiceiSamverkan.Application.Tenants;
global using ServiceiSamverkan.Domain;
global using ServiceiSamverkan.Domain.Staff;
global using ServiceiSamverkan.Infrastructure.Persistence.Engines;
global using Xunit;
