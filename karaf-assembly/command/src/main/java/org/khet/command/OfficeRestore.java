package org.khet.command;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Puts one office of a running portal back. */
record OfficeRestore(PrintStream out) {
    private static final Duration LONG = Duration.ofHours(6);

    /** What the office did since the backup is gone afterwards, so the person says so. */
    void putBack(ControlClient control, BackupOnDisk backup, Arguments arguments) throws InterruptedException {
        String office = arguments.value("--office").orElseThrow();
        if (!backup.office().equalsIgnoreCase(office)) {
            throw new Failure("the backup in " + backup.path()
                    + (backup.office().isEmpty() ? " is of the whole portal" : " is of the office " + backup.office())
                    + ", not of the office " + office);
        }
        String query = "?folder=" + encoded(backup.path().toString()) + "&office=" + encoded(office);
        if (!arguments.has("--yes")) {
            tell(control.get("backup" + query, LONG), office, backup);
            return;
        }
        JsonValue done = control.post("restore" + query, LONG);
        out.println("the office " + office + " is as it was at " + done.at("at").text() + ": "
                + done.at("tables").text() + " tables equal to the backup, "
                + done.at("rows").text() + " rows in the place of "
                + done.at("gone").text() + ", "
                + done.at("files").text() + " files laid back");
    }

    private void tell(JsonValue compared, String office, BackupOnDisk backup) {
        List<JsonValue> different = compared.at("tables").items().stream()
                .filter(table -> !table.at("equal").text().equals("true"))
                .toList();
        String made = backup.about().getProperty("at");
        if (different.isEmpty()) {
            out.println("the office " + office + " is as in the backup of " + made);
            return;
        }
        out.println("the office " + office + " differs from the backup of " + made + " in:");
        different.forEach(table -> out.println("  " + table.at("table").text() + ": "
                + table.at("here").text() + " rows here, " + table.at("backup").text() + " in the backup"));
        throw new Failure("nothing was done: add --yes to put the office back");
    }

    /** Who signs in to a portal that was made from the backup of one office. */
    static void tellSignIns(PrintStream out, Home home) {
        out.println("it holds no passwords: the first start writes the administrator's link to "
                + home.folder().resolve("admin-link.txt") + "; people of the office get new links");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
