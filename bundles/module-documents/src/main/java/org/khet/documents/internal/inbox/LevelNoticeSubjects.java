package org.khet.documents.internal.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.notice.NoticeSubjects;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which paper waits, below the notice of whoever is asked: the subject that all may read, of a secret paper its number. The scope in
 * which somebody sees papers says nothing here, since a level asks people of any unit. Source: core A-3, CORE-125.
 */
@Component(service = NoticeSubjects.class)
public final class LevelNoticeSubjects implements NoticeSubjects {
    private final RecordService<LevelKind> levels;
    private final Predicate<OfficeId> on;

    /** For the component runtime. */
    @Activate
    public LevelNoticeSubjects(@Reference DocumentsModule module, @Reference ModuleSwitches switches) {
        this(module.papers().levels(), office -> switches.isOn(office, module.id()));
    }

    private LevelNoticeSubjects(RecordService<LevelKind> levels, Predicate<OfficeId> on) {
        this.levels = levels;
        this.on = on;
    }

    /** Over the levels of offices in which the module is on. */
    public static LevelNoticeSubjects over(RecordService<LevelKind> levels, Predicate<OfficeId> on) {
        return new LevelNoticeSubjects(levels, on);
    }

    @Override
    public Map<Long, String> of(Caller caller, List<Notice> notices) {
        String page = levels.kind().pageAddress(0).replaceFirst("0$", "");
        Map<Long, Long> asked = new HashMap<>();
        for (Notice notice : notices) {
            String key = notice.link().startsWith(page) ? notice.link().substring(page.length()) : "";
            if (notice.type().startsWith(levels.kind().type() + ".") && key.matches("[1-9]\\d{0,17}")) {
                asked.put(notice.id(), Long.valueOf(key));
            }
        }
        if (asked.isEmpty() || !on.test(caller.office()) || !caller.may(PaperPermissions.INBOX)) {
            return Map.of();
        }
        Map<Long, String> titles = levels.titles(caller.office(), asked.values());
        Map<Long, String> subjects = new HashMap<>();
        asked.forEach((notice, level) -> {
            if (titles.containsKey(level)) {
                subjects.put(notice, titles.get(level));
            }
        });
        return subjects;
    }
}
