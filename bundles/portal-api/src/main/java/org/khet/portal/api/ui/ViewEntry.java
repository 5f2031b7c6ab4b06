package org.khet.portal.api.ui;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * A screen of a module at {@code /<module>/<name>[/<key>]}. Its title is the text {@code <module>.<name>.title} until the
 * view sets another.
 *
 * @param name       kebab case, plural for registers, singular for forms
 * @param permission who may open it, {@code null} for everybody who is signed in
 * @param section    unit code whose menu it stands in (e.g. {@code ICT}), or one of {@link #COMMON}, {@link #ADMIN}
 * @param icon       Lucide name in the theme's sprite
 * @param order      place in the menu; not in the menu when negative
 * @param factory    makes the view
 * @param process    code of the process whose owner's menu it stands in; {@code section} counts where nobody owns it. Empty when
 *                   it follows no process
 * @param heading    sub-heading of the menu's section under which it stands together with others, text
 *                   {@code <module>.menu.<heading>}; empty for none
 * @param listedFor  who of those who may open it finds it in the menu
 */
public record ViewEntry(
        String name,
        @Nullable Permission permission,
        String section,
        String icon,
        int order,
        ViewFactory factory,
        String process,
        String heading,
        Predicate<Caller> listedFor) {
    /** Menu section for everybody: งานกลาง. */
    public static final String COMMON = "*";

    /** Menu section of administrators: ผู้ดูแล. */
    public static final String ADMIN = "admin";

    /** An entry that follows no process. */
    public ViewEntry(
            String name, @Nullable Permission permission, String section, String icon, int order, ViewFactory factory) {
        this(name, permission, section, icon, order, factory, "");
    }

    /** An entry under no sub-heading. */
    public ViewEntry(
            String name,
            @Nullable Permission permission,
            String section,
            String icon,
            int order,
            ViewFactory factory,
            String process) {
        this(name, permission, section, icon, order, factory, process, "", caller -> true);
    }

    /** Starts an entry that needs no permission and is not in the menu. */
    public static ViewEntry at(String name, ViewFactory factory) {
        return new ViewEntry(name, null, COMMON, "file", -1, factory, "");
    }

    /** With a permission. */
    public ViewEntry needs(Permission needed) {
        return new ViewEntry(name, needed, section, icon, order, factory, process, heading, listedFor);
    }

    /** In the menu. */
    public ViewEntry inMenu(String menuSection, String menuIcon, int place) {
        return new ViewEntry(name, permission, menuSection, menuIcon, place, factory, process, heading, listedFor);
    }

    /** In the menu of whichever unit owns the process (core CORE-09). */
    public ViewEntry follows(ProcessTemplate owned) {
        return new ViewEntry(name, permission, section, icon, order, factory, owned.code(), heading, listedFor);
    }

    /** Under a sub-heading of its section, for groups with more lists than are seen at a glance. */
    public ViewEntry under(String subHeading) {
        return new ViewEntry(name, permission, section, icon, order, factory, process, subHeading, listedFor);
    }

    /** In the menu of these only; all others who may open it are led there by other pages. */
    public ViewEntry listedFor(Predicate<Caller> callers) {
        return new ViewEntry(name, permission, section, icon, order, factory, process, heading, callers);
    }
}
