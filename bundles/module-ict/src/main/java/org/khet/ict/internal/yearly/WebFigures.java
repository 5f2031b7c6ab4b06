package org.khet.ict.internal.yearly;

import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.publishing.PublicationRegister;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts what was published in a fiscal year, by kind and group, and the suggestions with their answers. Safe for concurrent
 * use. Source: ict F20, ICT-87, ICT-123.
 */
@Component(service = WebFigures.class)
public final class WebFigures {
    private static final int MOST = 30;
    private final PublicationRegister web;
    private final IctCodeLists codes;
    private final Units units;

    /** For the component runtime. */
    @Activate
    public WebFigures(@Reference PublicationRegister web, @Reference IctCodeLists codes, @Reference Units units) {
        this.web = web;
        this.codes = codes;
        this.units = units;
    }

    List<String[]> of(RecordContext now, FiscalYear year, Texts texts) {
        var posts = web.publications();
        var kind = posts.kind();
        RecordFilter shown = RecordFilter.of(
                kind.from.atLeast(year.firstDay()),
                kind.from.below(year.next().firstDay()),
                kind.in(kind.published, kind.expired, kind.withdrawn));
        List<String[]> lines = new ArrayList<>();
        lines.add(line(texts.get("ict.year.posts"), posts.internal().count(now.caller(), shown)));
        for (RecordGroup group : posts.internal().groups(now.caller(), shown, kind.kind.name(), MOST)) {
            String name = codes.name(now.office(), IctWorkCodes.PUBLICATION, String.valueOf(group.value()), texts);
            lines.add(line(texts.get("ict.year.posts-of", name), group.count()));
        }
        for (RecordGroup group : posts.internal().groups(now.caller(), shown, kind.group.name(), MOST)) {
            String name = group.value() instanceof UnitId unit
                    ? units.find(now.office(), unit).map(Unit::name).orElse("")
                    : "";
            lines.add(line(texts.get("ict.year.posts-of", name), group.count()));
        }
        var suggestions = web.suggestions();
        Condition from = suggestions.kind().day.atLeast(year.firstDay());
        Condition to = suggestions.kind().day.below(year.next().firstDay());
        Condition answered = suggestions.kind().in(suggestions.kind().answered);
        lines.add(line(
                texts.get("ict.year.suggestions"),
                suggestions.internal().count(now.caller(), RecordFilter.of(from, to))));
        lines.add(line(
                texts.get("ict.year.suggestions-answered"),
                suggestions.internal().count(now.caller(), RecordFilter.of(from, to, answered))));
        return lines;
    }

    private static String[] line(String topic, int count) {
        return new String[] {topic, NumberFormatter.whole(count)};
    }
}
