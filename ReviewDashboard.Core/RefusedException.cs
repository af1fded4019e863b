namespace ReviewDashboard.Core;

/// <summary>An act that cannot be done as asked. The message is written for people, in their language, and says what to do.</summary>
public sealed class RefusedException(string message, Exception? cause = null) : Exception(message, cause);
