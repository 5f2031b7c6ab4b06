package org.khet.portal.admin.internal.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.chart.OrganisationChart.Headed;
import org.khet.portal.admin.internal.chart.OrganisationChart.Instead;
import org.khet.portal.admin.internal.chart.OrganisationChart.Seated;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;

/** What the chart says, in one language. Reads the lists of the office once. */
public final class ChartMessages {
    private final Texts texts;
    private final Map<String, String> lines;
    private final Map<String, String> functions;

    /** In the office's own names of lines and functions. */
    public ChartMessages(Texts texts, CodeLists lists, OfficeId office) {
        this.texts = texts;
        this.lines = names(lists.of(office, PostLists.LINES));
        this.functions = names(lists.of(office, PostLists.FUNCTIONS));
    }

    private Map<String, String> names(List<CodeList.Code> codes) {
        return codes.stream()
                .collect(Collectors.toMap(CodeList.Code::code, one -> texts.choose(one.thai(), one.english())));
    }

    /** The page's texts. */
    public Texts texts() {
        return texts;
    }

    /** Short name of a unit. */
    public String unit(Unit unit) {
        return texts.choose(unit.shortName(), unit.nameEnglish().isEmpty() ? unit.shortName() : unit.nameEnglish());
    }

    /** Line and number of a post. */
    public String post(Seated seat) {
        return texts.get("admin.chart.post", line(seat), seat.post().number());
    }

    /** Line of a post. */
    public String line(Seated seat) {
        return lines.getOrDefault(seat.post().line(), seat.post().line());
    }

    /** Line and number of a vacant post. */
    public String vacant(Seated seat) {
        return texts.get("admin.chart.vacant", post(seat));
    }

    /** As what somebody heads a unit. */
    public String function(Headed head) {
        String function = functions.getOrDefault(head.function(), head.function());
        return head.as() == ActingCapacity.OWN
                ? function
                : texts.get("admin.chart.capacity", capacity(head.as()), function);
    }

    /** Who acts in a vacant post; empty for nobody. */
    public Optional<String> acting(Seated seat) {
        return Optional.ofNullable(seat.acting()).map(person -> acts(person, seat.capacity()));
    }

    /** Who decides for somebody absent. */
    public String instead(Instead instead) {
        Person person = instead.person();
        return person == null ? texts.get("admin.chart.superior") : acts(person, instead.capacity());
    }

    private String acts(Person person, ActingCapacity capacity) {
        return texts.get("admin.chart.acts", person.shortName(), capacity(capacity));
    }

    private String capacity(ActingCapacity capacity) {
        return texts.get("admin.chart.as." + capacity);
    }
}
