global using AwesomeAssertions;
global using Microsoft.Extensions.DependencyInjection;
global using ServiceiSamverkan.Application.Tenants;
global using ServiceiSamverkan.Infrastructure.Persistence.Engines;
global using ServiceiSamverkan.Testing;
global using Xunit;
