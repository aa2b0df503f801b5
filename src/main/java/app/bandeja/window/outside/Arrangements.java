package app.bandeja.window.outside;

import app.bandeja.settings.SettingsBook;
import app.bandeja.setup.Autostart;
import app.bandeja.setup.Browser;
import app.bandeja.setup.CompanyList;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.DatabaseCare;
import app.bandeja.setup.FolderDesk;
import app.bandeja.setup.SourceList;

/**
 * What a person can arrange. Asked off the FX thread only: any of it may wait for Drive, the keyring or the database.
 *
 * @param connection the sign-in to Google
 * @param folders the folders of Drive to choose from
 * @param sources the folders that are watched
 * @param browser where a sign-in takes place
 * @param companies whose invoices are kept
 * @param database where the books are
 * @param autostart starting with the person's session
 * @param settings the choices that are kept in the settings file
 */
public record Arrangements(
        ConnectionDesk connection,
        FolderDesk folders,
        SourceList sources,
        Browser browser,
        CompanyList companies,
        DatabaseCare database,
        Autostart autostart,
        SettingsBook settings) {}
