global using System.Net;
global using AwesomeAssertions;
global using ServiceiSamverkan.Domain;
global using ServiceiSamverkan.Domain.Staff;
global using ServiceiSamverkan.Infrastructure.Persistence.Engines;
global using ServiceiSamverkan.Testing;
global using Xunit;
