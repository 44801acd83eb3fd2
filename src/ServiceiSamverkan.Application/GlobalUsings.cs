global using Mediator;
global using Microsoft.EntityFrameworkCore;
global using ServiceiSamverkan.Application.Tenants;
global using ServiceiSamverkan.Domain;
global using ServiceiSamverkan.Domain.Staff;
global using ServiceiSamverkan.MultiTenant.Abstractions;
