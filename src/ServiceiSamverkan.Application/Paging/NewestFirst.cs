using System.Linq.Expressions;

namespace ServiceiSamverkan.Application.Paging;

public static class NewestFirst
{
    /// <summary>Orders by time and then by id, newest first, and begins after the cursor.</summary>
    public static IQueryable<T> NewestFirstAfter<T>(
        this IQueryable<T> rows, Cursor? after, Expression<Func<T, DateTimeOffset>> at, Expression<Func<T, Guid>> id)
    {
        if (after is { } cursor)
            rows = rows.Where(IsAfter(cursor, at, id));
        return rows.OrderByDescending(at).ThenByDescending(id);
    }

    private static Expression<Func<T, bool>> IsAfter<T>(Cursor cursor, Expression<Func<T, DateTimeOffset>> at, Expression<Func<T, Guid>> id)
    {
        // The values are read from a captured object, so that they become parameters of one cached query.
        Expression<Func<DateTimeOffset>> cursorAt = () => cursor.At;
        Expression<Func<Guid>> cursorId = () => cursor.Id;
        Expression<Func<Guid, Guid, int>> compare = (x, y) => x.CompareTo(y);
        var row = at.Parameters[0];
        var rowId = new ParameterSwap(id.Parameters[0], row).Visit(id.Body);
        var order = Expression.Call(rowId, ((MethodCallExpression)compare.Body).Method, cursorId.Body);
        return Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(
                Expression.LessThan(at.Body, cursorAt.Body),
                Expression.AndAlso(Expression.Equal(at.Body, cursorAt.Body), Expression.LessThan(order, Expression.Constant(0)))),
            row);
    }

    private sealed class ParameterSwap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
