package org.khet.documents.internal.paper;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about papers that the office writes. Source: kinds-documents §2. */
public final class PaperPermissions {
    /** See papers: of the own unit, or all. */
    public static final Permission VIEW = Permission.of("documents:paper:view");
    /** Draft papers. */
    public static final Permission DRAFT = Permission.of("documents:paper:draft");
    /** Check a file before it goes up. */
    public static final Permission CHECK = Permission.of("documents:paper:check");
    /** Sign, up to the sum of whoever acts. */
    public static final Permission SIGN = Permission.of("documents:paper:sign");
    /** Send out what was issued. */
    public static final Permission SEND = Permission.of("documents:paper:send");
    /** Open the page of what waits for oneself. */
    public static final Permission INBOX = Permission.of("documents:inbox:open");
    /** Cancel a numbered paper. */
    public static final Permission CANCEL = Permission.of("documents:paper:cancel");

    /** See secret papers beside their readers: one right with that about secret letters. */
    public static final Permission SECRET = Permission.of("documents:letter:secret");

    private PaperPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(INBOX, Holders.OFFICE),
                Holders.of(DRAFT, Holders.OFFICE),
                Holders.of(CHECK, Holders.CLERK, Holders.CENTRAL_CLERK),
                Holders.of(SIGN, Holders.DIRECTOR, Holders.DEPUTY, Holders.GROUP_HEAD),
                Holders.of(SEND, Holders.CLERK, Holders.CENTRAL_CLERK),
                Holders.of(CANCEL, Holders.CENTRAL_CLERK));
    }
}
