package org.khet.portal.shell.internal.module;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;

/**
 * What a module said about itself when it came; asked once, so that a module cannot change its mind under the menu.
 *
 * @param id      module id
 * @param texts   its words
 * @param views   its screens
 * @param cards   its cards, by order
 * @param notices kinds of happenings of which people are told
 * @param version tells one coming of the module from the next
 */
public record KnownModule(
        ModuleId id,
        TextCatalog texts,
        List<ViewEntry> views,
        List<CardEntry> cards,
        List<Notices.Kind> notices,
        long version) {
    /** Keeps immutable copies. */
    public KnownModule {
        views = List.copyOf(views);
        notices = List.copyOf(notices);
        cards = cards.stream().sorted(Comparator.comparingInt(CardEntry::order)).toList();
    }

    /** Asks the module; whatever it throws passes on. */
    static KnownModule ask(PortalModule module, long version) {
        return new KnownModule(module.id(), module.texts(), module.views(), module.cards(), module.notices(), version);
    }

    /** The view of this name; the first one of the menu when the name is empty. */
    public Optional<ViewEntry> view(String name) {
        return name.isEmpty()
                ? views.stream().filter(view -> view.order() >= 0).min(Comparator.comparingInt(ViewEntry::order))
                : views.stream().filter(view -> view.name().equals(name)).findFirst();
    }
}
