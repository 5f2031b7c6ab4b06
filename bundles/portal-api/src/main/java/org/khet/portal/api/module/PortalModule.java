package org.khet.portal.api.module;

import java.util.List;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;

/**
 * What a module contributes: registered as one OSGi service when everything that the module needs is there. All answers
 * are immutable descriptions; asked once when the service appears. A module comes and goes while people work.
 */
public interface PortalModule {
    /** The module's id; the same as in the manifest header {@code Khet-Module}. */
    ModuleId id();

    /** Texts of the module; {@code <id>.title} is its name, {@code <id>.icon} is not a text. */
    default TextCatalog texts() {
        return TextCatalog.load(getClass().getClassLoader(), id().value());
    }

    /** Screens. */
    default List<ViewEntry> views() {
        return List.of();
    }

    /** Cards for the home page. */
    default List<CardEntry> cards() {
        return List.of();
    }

    /** Permissions with the standard roles that hold them at first. */
    default List<PermissionEntry> permissions() {
        return List.of();
    }

    /** Settings that an office may change. */
    default List<Setting<?>> settings() {
        return List.of();
    }

    /** Code lists that an office may change. */
    default List<CodeList> codeLists() {
        return List.of();
    }

    /** Kinds of happenings of which people are told and may choose how, in the order of the screen. */
    default List<Notices.Kind> notices() {
        return List.of();
    }

    /** Processes of the work manuals that the module serves. */
    default List<ProcessTemplate> processes() {
        return List.of();
    }

    /** Records that can be found. */
    default List<RecordSource> records() {
        return List.of();
    }

    /** Whether it works, in words for an administrator; quick, no remote calls. */
    default Health health() {
        return Health.WORKS;
    }

    /**
     * Health of a module.
     *
     * @param works   true when it works
     * @param textKey what fails, a text key of the module; empty when it works
     */
    record Health(boolean works, String textKey) {
        /** Works. */
        public static final Health WORKS = new Health(true, "");
    }
}
