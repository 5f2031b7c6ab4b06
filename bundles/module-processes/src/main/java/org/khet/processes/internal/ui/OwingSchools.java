package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.RoundsLink;

/**
 * Shipped report: how many schools owe in each round of the year, and which in the one that is chosen. Source: kinds-processes.md §3
 * (processes.report).
 */
final class OwingSchools {
    private static final String ROUND = "round";
    private static final int ROUNDS = 12;
    private static final int MOST = 20;
    private final RoundsLink rounds;
    private final Schools schools;

    OwingSchools(RoundsLink rounds, Schools schools) {
        this.rounds = rounds;
        this.schools = schools;
    }

    /** The report; nothing where no round is collected, or the module that does so is off. */
    List<Component> of(ViewRequest request, LocalDate today) {
        List<RoundsLink.Asked> asked = rounds.asked(request.caller().office(), today, ROUNDS);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>(List.of(table(request, asked)));
        Optional<DataRound.Key> chosen = DataRound.Key.of(
                request.query().getOrDefault(ROUND, List.of("")).getFirst());
        asked.stream()
                .filter(one -> chosen.filter(one.status().round().key()::equals).isPresent())
                .findFirst()
                .ifPresent(one -> parts.add(named(request, one)));
        return parts;
    }

    private static Component table(ViewRequest request, List<RoundsLink.Asked> asked) {
        Texts texts = request.texts();
        ScreenDates dates = ScreenDates.in(texts.locale());
        String title = texts.get("processes.reports.owing");
        SmallTable table = new SmallTable(
                title,
                List.of("round", "closes", "asked", "certified", "owing", "late").stream()
                        .map(head -> texts.get("processes.reports.head." + head))
                        .toList(),
                asked.stream()
                        .map(one -> List.of(
                                name(texts, one),
                                dates.listDate(one.status().round().days().closesOn()),
                                NumberFormatter.whole(one.progress().asked()),
                                NumberFormatter.whole(one.progress().certified()),
                                NumberFormatter.whole(one.owing()),
                                NumberFormatter.whole(one.progress().late())))
                        .toList());
        for (int row = 0; row < asked.size(); row++) {
            table.link(row, 0, asked.get(row).progress().link());
            if (asked.get(row).owing() > 0) {
                table.link(
                        row,
                        4,
                        "processes/reports-shipped?" + ROUND + "="
                                + asked.get(row).status().round().key());
            }
        }
        return new Section(title, table.stacking());
    }

    private Component named(ViewRequest request, RoundsLink.Asked one) {
        Texts texts = request.texts();
        List<School> owing = schools
                .findAll(
                        request.caller().office(),
                        rounds.owing(
                                request.caller().office(), one.status().round().key()))
                .values()
                .stream()
                .sorted(Comparator.comparing(School::name, ThaiOrder.of()))
                .toList();
        String title = texts.get("processes.reports.owing.round", name(texts, one), String.valueOf(owing.size()));
        if (owing.isEmpty()) {
            return new Section(title, new Div(texts.get("processes.reports.none")));
        }
        Section section = new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.reports.head.school"),
                                        texts.get("processes.reports.head.district")),
                                owing.stream()
                                        .limit(MOST)
                                        .map(school -> List.of(school.name(), school.district()))
                                        .toList())
                        .stacking());
        return owing.size() > MOST
                ? section.hint(texts.get("processes.reports.owing.more", String.valueOf(owing.size() - MOST)))
                : section;
    }

    private static String name(Texts texts, RoundsLink.Asked one) {
        DataRound round = one.status().round();
        return one.status().system().code() + " " + texts.choose(round.thai(), round.english());
    }
}
