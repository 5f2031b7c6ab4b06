package org.khet.portal.testkit.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Khet-Module: id=<id>;prefix=<prefix>}.
 *
 * @param id     module id and name of its unit
 * @param prefix prefix of its tables
 */
record ModuleHeader(String id, String prefix) {
    private static final Pattern FORM = Pattern.compile("id=([a-z]+);prefix=([a-z]+)");
    private static final Pattern LINE = Pattern.compile("(?m)^Khet-Module:\\s*(\\S+)\\s*$");

    static ModuleHeader parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("'" + text + "' is not id=<id>;prefix=<prefix>");
        }
        return new ModuleHeader(form.group(1), form.group(2));
    }

    /** The header of the bundle whose tests run. */
    static ModuleHeader ofBundleUnderTest() {
        Path file = Path.of("bnd.bnd").toAbsolutePath();
        try {
            Matcher line = LINE.matcher(Files.readString(file));
            if (line.find()) {
                return parse(line.group(1));
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read: say the module in @OnEachDatabase", e);
        }
        throw new IllegalStateException(file + " has no header Khet-Module");
    }
}
