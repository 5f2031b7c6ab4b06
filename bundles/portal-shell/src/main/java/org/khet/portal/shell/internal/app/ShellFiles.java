package org.khet.portal.shell.internal.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Serves the shell's own scripts as {@code /shell/…}. */
@Component(
        service = ShellFiles.class,
        property = {
            "osgi.http.whiteboard.resource.pattern=/shell/*",
            "osgi.http.whiteboard.resource.prefix=/web",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=portal)"
        })
public final class ShellFiles {
    /** Holds nothing. */
    @Activate
    public ShellFiles() {}
}
