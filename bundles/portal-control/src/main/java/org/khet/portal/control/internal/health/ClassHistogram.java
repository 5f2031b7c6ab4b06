package org.khet.portal.control.internal.health;

import java.lang.management.ManagementFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.khet.portal.api.admin.module.ModuleHealth.MemoryUse;

/** What the Java runtime counts of all objects, by class. */
final class ClassHistogram {
    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +(\\d+) +(\\d+) +\\[*L?(\\S+)");

    /** Objects of classes whose names begin so, also those that the next collection throws away. */
    MemoryUse of(String prefix) {
        int classes = 0;
        long objects = 0;
        long bytes = 0;
        for (MatchResult line : LINE.matcher(text()).results().toList()) {
            if (line.group(3).startsWith(prefix)) {
                classes++;
                objects += Long.parseLong(line.group(1));
                bytes += Long.parseLong(line.group(2));
            }
        }
        return new MemoryUse(classes, objects, bytes);
    }

    private static String text() {
        try {
            Object answer = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[] {"-all"}},
                            new String[] {String[].class.getName()});
            return String.valueOf(answer);
        } catch (JMException missing) {
            throw new UnsupportedOperationException("this Java runtime does not count its objects", missing);
        }
    }
}
