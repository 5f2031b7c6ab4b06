package org.khet.portal.shell.internal.home;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.waiting.DeadlineCard;
import org.khet.portal.shell.internal.waiting.WaitingCard;

/** What the modules say on one home page. Each module is asked once: when another comes or goes, its cards stay as they are. */
final class OpenHomeCards {
    final WaitingCard waiting;
    final DeadlineCard deadlines;
    private final ShellContext shell;
    private final UI ui;
    private final Caller caller;
    /** Of each card that was asked; empty where there is nothing for the caller. */
    private final Map<Placed, Optional<Made>> made = new HashMap<>();

    private record Placed(KnownModule module, CardEntry card) {}

    private record Made(CardMaker maker, Section section) {}

    OpenHomeCards(ShellContext shell, UI ui, Caller caller) {
        this.shell = shell;
        this.ui = ui;
        this.caller = caller;
        this.waiting = new WaitingCard(shell);
        this.deadlines = new DeadlineCard(shell);
    }

    /** The cards of these modules that concern the caller, in their order; those of other modules are closed. */
    List<Section> of(List<KnownModule> modules) {
        List<Placed> wanted = modules.stream()
                .flatMap(module -> module.cards().stream().map(card -> new Placed(module, card)))
                .filter(placed -> caller.may(placed.card().permission()))
                .sorted(Comparator.comparingInt(placed -> placed.card().order()))
                .toList();
        made.entrySet().removeIf(card -> {
            boolean gone = !wanted.contains(card.getKey());
            if (gone) {
                card.getValue().ifPresent(one -> one.maker().close());
            }
            return gone;
        });
        return wanted.stream()
                .flatMap(placed -> made.computeIfAbsent(placed, this::make).stream())
                .map(Made::section)
                .toList();
    }

    private Optional<Made> make(Placed placed) {
        if (!concerns(placed.card())) {
            return Optional.empty();
        }
        CardMaker maker = new CardMaker(shell, ui, caller);
        return Optional.of(new Made(maker, maker.make(placed.module(), placed.card())));
    }

    /** A card that cannot tell is made, and says itself what is wrong. */
    private boolean concerns(CardEntry card) {
        try {
            return card.concerns().test(caller);
        } catch (RuntimeException | LinkageError unknown) {
            return true;
        }
    }

    void close() {
        made.values().forEach(card -> card.ifPresent(one -> one.maker().close()));
        made.clear();
    }
}
