using Microsoft.AspNetCore.Http;
using ServiceiSamverkan.Application.Csv;

namespace ServiceiSamverkan.Portal.Forms;

/// <summary>A page with a form that takes a table from a file.</summary>
public abstract class FilePage : FormPage
{
    /// <summary>The chosen file's bytes; null, with the reason at the field, when there is none or it is too large.</summary>
    /// <param name="file">As chosen.</param>
    /// <param name="missing">Said when none was.</param>
    protected async Task<byte[]?> ReadFileAsync(IFormFile? file, string missing)
    {
        if (file is null)
        {
            Refuse("fil", missing);
            return null;
        }

        await using var stream = file.OpenReadStream();
        var read = await CsvFile.ReadAsync(stream, Cancelled);
        if (read.Error is null)
            return read.Value;
        Refuse("fil", ErrorTexts.TextOf(read.Error));
        return null;
    }

    /// <summary>Takes the chosen file along to the next page; false when there is none that can be taken.</summary>
    protected async Task<bool> CarryAsync(CarriedFile input, string missing)
    {
        if (await ReadFileAsync(input.File, missing) is not { } bytes)
            return false;
        input.Content = Convert.ToBase64String(bytes);
        return true;
    }
}
