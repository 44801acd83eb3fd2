namespace ServiceiSamverkan.Domain;

/// <summary>An outcome that the pipeline can inspect without knowing its value.</summary>
public interface IOutcome<TSelf>
    where TSelf : IOutcome<TSelf>
{
    /// <summary>Null when all went well.</summary>
    Error? Error { get; }

    static abstract TSelf Failed(Error error);
}

/// <summary>An outcome whose value can be taken out, stored, and put back.</summary>
public interface IValueOutcome<TSelf> : IOutcome<TSelf>
    where TSelf : IValueOutcome<TSelf>
{
    static abstract Type ValueType { get; }

    /// <summary>Null when there is an error.</summary>
    object? ValueOrNull { get; }

    static abstract TSelf Of(object? value);
}

/// <summary>The outcome of something that has no value of its own.</summary>
public readonly record struct Result(Error? Error) : IValueOutcome<Result>
{
    public static readonly Result Ok = new(null);

    static Type IValueOutcome<Result>.ValueType => typeof(object);

    object? IValueOutcome<Result>.ValueOrNull => null;

    static Result IValueOutcome<Result>.Of(object? value) => Ok;

    public static Result Failed(Error error) => new(error);

    public static implicit operator Result(Error error) => new(error);
}

/// <summary>A value, or the error that stands in its place.</summary>
public readonly record struct Result<T> : IValueOutcome<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error)
    {
        _value = value;
        Error = error;
    }

    public Error? Error { get; }

    /// <exception cref="InvalidOperationException">There is an error instead of a value.</exception>
    public T Value => Error is null ? _value! : throw new InvalidOperationException($"No value: {Error.Code}");

    static Type IValueOutcome<Result<T>>.ValueType => typeof(T);

    object? IValueOutcome<Result<T>>.ValueOrNull => Error is null ? _value : null;

    static Result<T> IValueOutcome<Result<T>>.Of(object? value) => new((T?)value, null);

    public static Result<T> Failed(Error error) => new(default, error);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}
