package org.khet.portal.control.internal.entry;

import java.nio.file.Path;
import org.khet.portal.api.admin.operation.Backups;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Callers;
import org.khet.portal.control.internal.entry.ConsoleModules.CommandArguments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the console's commands do with the backup of one office; each answers with what the person reads. */
@Component(service = ConsoleBackups.class)
public final class ConsoleBackups {
    private final OfficeBackups backups;
    private final Offices offices;
    private final Callers callers;

    /** Over the services that all doors use. */
    @Activate
    public ConsoleBackups(@Reference OfficeBackups backups, @Reference Offices offices, @Reference Callers callers) {
        this.backups = backups;
        this.offices = offices;
        this.callers = callers;
    }

    String backUp(CommandArguments words) {
        return ConsoleModules.said(() -> {
            Backups.Made made = backups.make(callers.runtimeSystem(), office(words), folder(words));
            return "backed up " + made.tables() + " tables with " + made.rows() + " rows and " + made.files()
                    + " files of office " + words.at(0, "office") + " as of " + made.at() + " into " + made.folder();
        });
    }

    /** Asks for {@code --yes}: what the office did since is gone afterwards. */
    String putBack(CommandArguments words) {
        return ConsoleModules.said(() -> {
            OfficeId office = office(words);
            if (!words.has("--yes")) {
                return "what office " + words.at(0, "office") + " did since that backup will be gone: say --yes";
            }
            OfficeBackups.Replaced done = backups.replace(callers.runtimeSystem(), office, folder(words));
            return "office " + words.at(0, "office") + " is as it was at " + done.at() + ": " + done.tables()
                    + " tables, " + done.rows() + " rows in the place of " + done.gone() + ", " + done.files()
                    + " files laid back";
        });
    }

    private OfficeId office(CommandArguments words) {
        String code = words.at(0, "office");
        return offices.findByCode(code)
                .orElseThrow(() -> new NoLongerThere("office " + code))
                .id();
    }

    private static Path folder(CommandArguments words) {
        return Path.of(words.at(1, "folder"));
    }
}
