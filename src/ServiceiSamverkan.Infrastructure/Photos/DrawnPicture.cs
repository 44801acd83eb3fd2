using NetVips;
using ServiceiSamverkan.Domain.Meetings;

namespace ServiceiSamverkan.Infrastructure.Photos;

/// <summary>A hall with four tables, drawn by a few strokes: the demo has pictures without showing anyone, or anyone's work.</summary>
public static class DrawnPicture
{
    private const int Width = 1200;
    private const int Height = 800;
    private const int FloorFrom = 470;

    private static readonly double[] Wall = [232, 224, 208];
    private static readonly double[] Floor = [176, 136, 96];
    private static readonly double[] Sky = [168, 200, 216];
    private static readonly double[] Cloth = [120, 40, 48];
    private static readonly double[] Chair = [64, 56, 48];
    private static readonly double[] Slip = [248, 240, 176];

    public static ReadyPhoto OfAHall()
    {
        using var blank = Image.Black(Width, Height, bands: 3);
        using var hall = blank.NewFromImage(Wall).Cast(Enums.BandFormat.Uchar).Mutate(Draw);
        return new(hall.JpegsaveBuffer(q: 82, keep: Enums.ForeignKeep.None), Width, Height);
    }

    private static void Draw(MutableImage picture)
    {
        picture.DrawRect(Floor, 0, FloorFrom, Width, Height - FloorFrom, fill: true);
        for (var window = 0; window < 3; window++)
            picture.DrawRect(Sky, 150 + (window * 350), 110, 200, 220, fill: true);
        foreach (var (x, y, radius) in ((int, int, int)[])[(260, 560, 80), (640, 540, 75), (980, 570, 82), (460, 700, 90)])
        {
            foreach (var (dx, dy) in ((int, int)[])[(-1, 0), (1, 0), (0, -1), (0, 1)])
                picture.DrawCircle(Chair, x + (dx * (radius + 28)), y + (dy * (radius + 28)), 20, fill: true);
            picture.DrawCircle(Cloth, x, y, radius, fill: true);
            picture.DrawRect(Slip, x - 34, y - 18, 26, 34, fill: true);
            picture.DrawRect(Slip, x + 8, y - 6, 26, 34, fill: true);
        }
    }
}
