package org.khet.portal.admin.internal.module.ui;

import java.util.Locale;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Timeline;

/**
 * Changes of modules in words.
 *
 * @param texts texts of the administration and of all modules
 */
record ModuleChangeMessages(Texts texts) {
    /** Name of a module; its id while it is not there. */
    String name(String id) {
        return texts.has(id + ".title") ? texts.get(id + ".title") : id;
    }

    String version(String version) {
        return version.replace(".SNAPSHOT", "-SNAPSHOT");
    }

    String sentence(Problem problem) {
        return problem.key().isEmpty()
                ? ""
                : texts.get(problem.key(), problem.args().toArray());
    }

    String result(ModuleChange change) {
        return texts.get("admin.modules.result." + change.result().name().toLowerCase(Locale.ROOT));
    }

    BadgeTone state(ModuleChange change) {
        return switch (change.result()) {
            case RUNNING -> BadgeTone.RUN;
            case DONE -> BadgeTone.DONE;
            case REFUSED, INTERRUPTED -> BadgeTone.NEAR;
            case PUT_BACK, FAILED -> BadgeTone.LATE;
        };
    }

    Timeline.Event event(ModuleChange change) {
        String kind = "admin.modules.kind." + change.kind().name().toLowerCase(Locale.ROOT);
        String what = texts.get(kind, version(change.from()), version(change.to()));
        String door = texts.get("admin.modules.door." + change.door().name().toLowerCase(Locale.ROOT));
        return new Timeline.Event(
                state(change),
                icon(change),
                name(change.module().value()),
                what + " · " + result(change),
                ScreenDates.in(texts.locale()).listDateTime(change.began()) + " · " + change.by() + " · " + door,
                sentence(change.reason()),
                java.util.List.of());
    }

    private static String icon(ModuleChange change) {
        return switch (change.result()) {
            case RUNNING -> "loader";
            case REFUSED -> "ban";
            case PUT_BACK, INTERRUPTED -> "rotate-ccw";
            case FAILED -> "circle-alert";
            case DONE ->
                switch (change.kind()) {
                    case INSTALL -> "package-plus";
                    case UPDATE -> "circle-arrow-up";
                    case ROLLBACK -> "rotate-ccw";
                    case REMOVE -> "package-x";
                };
        };
    }
}
