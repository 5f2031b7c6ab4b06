package org.khet.portal.shell.internal.module;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.PermissionEntry;

/** Writes down whose permissions came and went. */
public record HeardPermissions(List<String> heard) implements ModulePermissions {
    public HeardPermissions() {
        this(new ArrayList<>());
    }

    @Override
    public boolean arrived(ModuleId module, List<PermissionEntry> entries) {
        heard.add("+rights of " + module);
        return true;
    }

    @Override
    public void left(ModuleId module) {
        heard.add("-rights of " + module);
    }
}
