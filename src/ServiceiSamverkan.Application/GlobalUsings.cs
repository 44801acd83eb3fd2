global using Mediator;
global using Microsoft.EntityFrameworkCore;
global using ServiceiSamverkan.Domain.Staff;
global using ServiceiSamverkan.Domain;
