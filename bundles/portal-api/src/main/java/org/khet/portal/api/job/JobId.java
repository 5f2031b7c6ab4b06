package org.khet.portal.api.job;

import java.util.regex.Pattern;
import org.khet.portal.api.module.ModuleId;

/**
 * Id of a job, stable over versions. Its name for people is the text {@code <module>.job.<name>.title}, what it does the
 * text {@code <module>.job.<name>.help}.
 *
 * @param value {@code <module>.<name>}; the name has 2 to 40 lower-case letters and hyphens
 */
public record JobId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,12}\\.[a-z][a-z-]{1,39}");

    /** @throws IllegalArgumentException if not of this form */
    public JobId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("job id " + value);
        }
    }

    /** The module that the job belongs to. */
    public ModuleId module() {
        return new ModuleId(value.substring(0, value.indexOf('.')));
    }

    /** Text key of its name. */
    public String titleKey() {
        return key("title");
    }

    /** Text key of what it does. */
    public String helpKey() {
        return key("help");
    }

    private String key(String part) {
        int dot = value.indexOf('.');
        return value.substring(0, dot) + ".job" + value.substring(dot) + "." + part;
    }

    @Override
    public String toString() {
        return value;
    }
}
