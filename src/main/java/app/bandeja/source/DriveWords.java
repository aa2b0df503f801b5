package app.bandeja.source;

/** What a person is told when a Drive folder cannot be asked. */
record DriveWords(String place) {

    SourceUnavailableException unavailable(DriveException e) {
        String words = switch (e.kind()) {
            case NOT_FOUND -> "The Drive folder " + place + " is not there, or is not shared with this account.";
            case NO_ACCESS -> "No access to Google Drive: " + e.getMessage() + ". Check the sign-in.";
            case REFUSED, FORBIDDEN, ABUSIVE ->
                "Google Drive refuses the folder " + place + ": " + e.getMessage() + ".";
            case PASSING, DAILY_QUOTA ->
                "Google Drive cannot be asked now: " + e.getMessage() + ". The next run goes on from here.";
            case BAD_REQUEST -> "Google Drive did not understand: " + e.getMessage() + ".";
        };
        return new SourceUnavailableException(words, e);
    }
}
