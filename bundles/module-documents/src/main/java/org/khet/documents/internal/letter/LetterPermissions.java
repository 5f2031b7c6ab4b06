package org.khet.documents.internal.letter;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about letters that come. Source: kinds-documents §2. */
public final class LetterPermissions {
    /** See letters: those given to the own unit, or all. */
    public static final Permission VIEW = Permission.of("documents:letter:view");
    /** Register letters. */
    public static final Permission REGISTER = Permission.of("documents:letter:register");
    /** Propose and give letters to units. */
    public static final Permission ROUTE = Permission.of("documents:letter:route");
    /** Correct what was registered. */
    public static final Permission CORRECT = Permission.of("documents:letter:correct");
    /** See secret letters beside their readers. */
    public static final Permission SECRET = Permission.of("documents:letter:secret");
    /** Mark a letter as head of the office. */
    public static final Permission COMMAND = Permission.of("documents:letter:command");
    /** Receive what was given to the unit. */
    public static final Permission RECEIVE = Permission.of("documents:entry:receive");
    /** Assign what the unit received. */
    public static final Permission ASSIGN = Permission.of("documents:entry:assign");

    private LetterPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(REGISTER, Holders.CENTRAL_CLERK),
                Holders.of(ROUTE, Holders.CENTRAL_CLERK),
                Holders.of(CORRECT, Holders.CENTRAL_CLERK),
                Holders.of(SECRET, Holders.CENTRAL_CLERK),
                Holders.of(COMMAND, Holders.DIRECTOR, Holders.DEPUTY),
                Holders.of(RECEIVE, Holders.CLERK, Holders.GROUP_HEAD),
                Holders.of(ASSIGN, Holders.GROUP_HEAD, Holders.SECTION_HEAD, Holders.DIRECTOR));
    }
}
