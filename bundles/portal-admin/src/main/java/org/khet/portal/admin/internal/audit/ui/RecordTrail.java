package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.Timeline;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the trail tells of one record, as the history on its page; for who may read the trail. */
@org.osgi.service.component.annotations.Component(service = RecordTrail.class)
public final class RecordTrail {
    private static final int SHOWN = 20;
    private static final int BATCH = 200;
    private static final int BATCHES = 5;
    private static final Pattern KEY = Pattern.compile("\\d{1,18}");
    private final AuditLog log;
    private final Units units;
    private final Schools schools;

    /** The trail, and what names the units and schools that stand there by their keys. */
    @Activate
    public RecordTrail(@Reference AuditLog log, @Reference Units units, @Reference Schools schools) {
        this.log = log;
        this.units = units;
        this.schools = schools;
    }

    /** Whether the person at the screen may read it. */
    public boolean isFor(ViewRequest request) {
        return request.caller().may(AuditTrail.READ);
    }

    /**
     * The last changes, newest first, with the way to all of them.
     *
     * @param object kind and key, e.g. {@code core.person/7}
     */
    public Component of(ViewRequest request, Texts texts, String object) {
        List<Entry> entries = entries(request, object);
        AuditMessages messages = new AuditMessages(texts);
        ScreenDates dates = ScreenDates.in(texts.locale());
        Section section = new Section(texts.get("admin.history.title"))
                .action(Links.to("admin/audit?q=" + object, texts.get("admin.history.all")));
        section.setId("admin-history");
        if (entries.isEmpty()) {
            return section.hint(texts.get("admin.history.none"));
        }
        return section.content(new Timeline(entries.stream()
                .map(entry -> new Timeline.Event(
                        BadgeTone.IDLE,
                        "pencil",
                        messages.actor(entry),
                        messages.act(entry),
                        dates.listDateTime(entry.at()),
                        "",
                        details(messages, named(request, entry))))
                .toList()));
    }

    private Entry named(ViewRequest request, Entry entry) {
        return new Entry(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.object(),
                entry.details(),
                entry.changes().stream()
                        .map(one -> new AuditTrail.Change(
                                one.field(),
                                named(request, one.field(), one.before()),
                                named(request, one.field(), one.after())))
                        .toList(),
                entry.seal());
    }

    private String named(ViewRequest request, String field, String value) {
        if (!KEY.matcher(value).matches()) {
            return value;
        }
        OfficeId office = request.caller().office();
        long key = Long.parseLong(value);
        return switch (field) {
            case "unit" -> units.find(office, new UnitId(key)).map(Unit::name).orElse(value);
            case "school" ->
                schools.find(office, new SchoolId(key)).map(School::name).orElse(value);
            default -> value;
        };
    }

    private static List<Component> details(AuditMessages messages, Entry entry) {
        String words = messages.details(entry);
        return words.isEmpty() ? List.of() : List.of(new Div(words));
    }

    /** The filter of the trail finds 70 for 7 too; what is of other records is left out. */
    private List<Entry> entries(ViewRequest request, String object) {
        List<Entry> found = new ArrayList<>();
        Filter filter = new Filter(object, null, null);
        @Nullable Entry last = null;
        for (int batch = 0; batch < BATCHES && found.size() < SHOWN; batch++) {
            List<Entry> read = log.after(request.caller(), filter, last, BATCH);
            read.stream().filter(entry -> entry.object().equals(object)).forEach(found::add);
            if (read.size() < BATCH) {
                break;
            }
            last = read.getLast();
        }
        return found.stream().limit(SHOWN).toList();
    }
}
