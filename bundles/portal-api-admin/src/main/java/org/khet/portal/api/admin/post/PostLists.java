package org.khet.portal.api.admin.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.post.StandardPosts;
import org.khet.portal.api.settings.CodeList;

/** Lists of posts and functions, which each office may change. Source: README §3, core C.1, CORE-13. */
public final class PostLists {
    /** Lines of work (สายงาน). */
    public static final CodeList LINES = StandardPosts.LINES;

    /** Types (ประเภทตำแหน่ง). */
    public static final CodeList TYPES = StandardPosts.TYPES;

    /** Ranks (ระดับ). */
    public static final CodeList RANKS = StandardPosts.RANKS;

    private static final String DIRECTOR = "group-director";
    private static final String SECTION = "section-head";
    private static final String CLERK = "clerk";
    private static final String WEB = "webmaster";

    /** Functions beside the post. */
    public static final CodeList FUNCTIONS = StandardFunctions.LIST;

    private static final Map<String, String> ROLES = Map.of(
            DIRECTOR, "core.group-head",
            SECTION, "core.section-head",
            CLERK, "core.clerk",
            WEB, "core.web");

    private PostLists() {}

    /** All of them. */
    public static List<CodeList> all() {
        return List.of(LINES, TYPES, RANKS, FUNCTIONS);
    }

    /** The role that the function usually gives (core A); empty when nothing is usual. */
    public static String usualRole(String function) {
        return ROLES.getOrDefault(function, "");
    }

    /** The role that whoever acts in a post of this line usually has (core A); empty when nothing is usual. */
    public static String usualRoleOf(String line) {
        return switch (line) {
            case "office-director" -> "core.director";
            case "deputy-director" -> "core.deputy";
            default -> "";
        };
    }

    /** Whether the function is that of the head of a unit. */
    public static boolean ofHead(String function) {
        return Set.of(DIRECTOR, SECTION).contains(function);
    }

    /** Whether the function always is one of a unit. */
    public static boolean ofUnit(String function) {
        return Set.of(DIRECTOR, SECTION, CLERK, WEB).contains(function);
    }
}
