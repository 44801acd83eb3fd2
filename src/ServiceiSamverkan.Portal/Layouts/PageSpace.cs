namespace ServiceiSamverkan.Portal.Layouts;

/// <summary>Where a page frame stands: it takes its edges from it.</summary>
public enum PageSpace
{
    /// <summary>The whole width of the window: the frame sets edges of its own.</summary>
    Open,

    /// <summary>Beside a side menu that has edges already.</summary>
    Work,

    /// <summary>A sheet of paper.</summary>
    Sheet,
}
