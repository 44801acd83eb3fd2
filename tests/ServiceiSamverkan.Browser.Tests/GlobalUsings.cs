global using AwesomeAssertions;
global using Microsoft.Playwright;
global using Xunit;
