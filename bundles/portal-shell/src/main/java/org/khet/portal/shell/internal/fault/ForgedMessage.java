package org.khet.portal.shell.internal.fault;

import java.util.List;

/** Tells what Flow itself could not read in a message to the portal from what a view could not do. */
final class ForgedMessage {
    private static final String READER = "com.vaadin.flow.server.communication.";
    private static final List<String> READERS = List.of("com.vaadin.", "tools.jackson.", "java.", "jdk.", "sun.");
    private static final int DEEPEST = 8;

    private ForgedMessage() {}

    /** Whether the failure came from reading a message, before any code of the portal or of a module heard of it. */
    static boolean caused(Throwable failure) {
        boolean read = false;
        Throwable step = failure;
        for (int depth = 0; step != null && depth < DEEPEST; depth++) {
            for (StackTraceElement frame : step.getStackTrace()) {
                String name = frame.getClassName();
                if (name.startsWith(READER)) {
                    read = true;
                    break;
                }
                if (READERS.stream().noneMatch(name::startsWith)) {
                    return false;
                }
            }
            step = step.getCause();
        }
        return read;
    }

    /** What could not be read, in one line: what was thrown at last, without its message, which is what was sent. */
    static String summary(Throwable failure) {
        Throwable last = failure;
        for (int depth = 0; last.getCause() != null && depth < DEEPEST; depth++) {
            last = last.getCause();
        }
        StackTraceElement[] frames = last.getStackTrace();
        return last.getClass().getSimpleName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
