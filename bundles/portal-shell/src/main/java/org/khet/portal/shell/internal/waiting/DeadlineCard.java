package org.khet.portal.shell.internal.waiting;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.DueList;
import org.khet.portal.api.ui.component.DueList.Due;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.shell.internal.waiting.WaitingCollector.Dated;
import org.khet.portal.shell.internal.waiting.WaitingCollector.Deadlines;

/** The card of the home page with what has its last day within a week or is late, of all modules that are on. DESIGN picture 02. */
public final class DeadlineCard {
    private static final int SHOWN = 7;
    private static final int DAYS = 7;
    private final ShellContext shell;
    private final WaitingCollector collector;

    /** For the modules of this shell. */
    public DeadlineCard(ShellContext shell) {
        this.shell = shell;
        this.collector = new WaitingCollector(shell);
    }

    /** Empty when nothing is due. Each module is asked once by the same card, as {@link WaitingCard} does. */
    public Optional<Section> make(Caller caller, Locale locale) {
        LocalDate today = shell.directory().today();
        Deadlines answer = collector.deadlines(caller, locale, today.plusDays(DAYS), SHOWN);
        if (answer.found().isEmpty() && answer.faults().isEmpty()) {
            return Optional.empty();
        }
        Texts texts = ShellMessages.in(locale);
        DueList list = new DueList(
                texts,
                "shell.deadlines",
                today,
                answer.found().stream()
                        .limit(SHOWN)
                        .map(one -> due(one, locale))
                        .toList());
        Section section = new Section(
                texts.get("shell.deadlines.title"),
                Stream.concat(
                                answer.faults().stream()
                                        .map(told -> new InlineNotice(told.state(), told.title(), told.text())),
                                Stream.of(list))
                        .toArray(Component[]::new));
        section.setId("shell-card-deadlines");
        return Optional.of(section);
    }

    private static Due due(Dated dated, Locale locale) {
        var deadline = dated.deadline();
        return new Due(
                dated.module().texts().in(locale).get(deadline.what()),
                deadline.title(),
                deadline.day(),
                deadline.link());
    }
}
