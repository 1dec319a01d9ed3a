package uk.commissioning.ui;

import org.jspecify.annotations.Nullable;

/// What an error page says: what happened, what to do, and the number under which we find it. A refusal's own
/// sentence says both.
public record ErrorPage(
        int status, String title, String happened, @Nullable String action, String correlationId) {

    /// The page of a status. `sentence` is the refusal's own, where there is one.
    public static ErrorPage of(int status, @Nullable String sentence, String correlationId) {
        var words = Words.of(status);
        return sentence == null || sentence.isBlank()
                ? new ErrorPage(status, words.title, words.happened, words.action, correlationId)
                : new ErrorPage(status, words.title, sentence, null, correlationId);
    }

    private enum Words {
        REQUEST(
                "Something in your request was not right",
                "We could not understand what was sent, so nothing was changed.",
                "Go back, check what you entered and try again."),
        SIGNED_OUT(
                "Sign in to see this page",
                "You are not signed in, or you were signed out because nothing happened for a while.",
                "Sign in and open the page again."),
        FORBIDDEN(
                "You cannot do this",
                "Your roles do not let you see this page or do what you asked for. Nothing was changed.",
                "If you need to, ask your council’s administrator for a role that allows it."),
        MISSING(
                "Page not found",
                "There is nothing at this address, or you may not see it.",
                "If you typed the address, check that it is correct. If you followed a link, go back and start from the home page."),
        CONFLICT(
                "This could not be done",
                "What you asked for does not fit what is stored now. Nothing was changed.",
                "Go back, open the page again and repeat your change if it is still needed."),
        TOO_LARGE(
                "The file is too large",
                "What you sent is larger than this service accepts. Nothing was stored.",
                "Split it into smaller files and send them one by one."),
        BUSY(
                "The service is busy",
                "Too much is going on at this moment, so we did not start what you asked for. Nothing was changed.",
                "Wait a minute and try again."),
        OURS(
                "Sorry, there is a problem with the service",
                "Something went wrong on our side. Nothing was changed unless a page told you so.",
                "Try again later. If it happens again, tell your council’s administrator the number below.");

        private final String title;
        private final String happened;
        private final String action;

        Words(String title, String happened, String action) {
            this.title = title;
            this.happened = happened;
            this.action = action;
        }

        static Words of(int status) {
            return switch (status) {
                case 400, 406, 415, 422, 428 -> REQUEST;
                case 401 -> SIGNED_OUT;
                case 403 -> FORBIDDEN;
                case 404, 405 -> MISSING;
                case 409, 412 -> CONFLICT;
                case 413 -> TOO_LARGE;
                case 429, 503 -> BUSY;
                default -> OURS;
            };
        }
    }
}
