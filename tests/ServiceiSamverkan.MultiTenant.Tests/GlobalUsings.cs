global using AwesomeAssertions;
global using Microsoft.AspNetCore.Http;
global using Microsoft.Extensions.DependencyInjection;
global using ServiceiSamverkan.MultiTenant.Abstractions;
global using ServiceiSamverkan.MultiTenant.AspNetCore.Extensions;
global using ServiceiSamverkan.MultiTenant.Extensions;
global using Xunit;
