package org.khet.portal.records.internal.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.khet.portal.api.notice.NoticeSubjects;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Titles of declared records below their notices, by one question for each kind; nothing of what the reader no longer sees. */
@Component(service = NoticeSubjects.class)
public final class RecordNoticeSubjects implements NoticeSubjects {
    private static final Logger LOG = LoggerFactory.getLogger(RecordNoticeSubjects.class);

    private final DefaultRecordServices services;

    /** Kinds. */
    @Activate
    public RecordNoticeSubjects(@Reference DefaultRecordServices services) {
        this.services = services;
    }

    @Override
    public Map<Long, String> of(Caller caller, List<Notice> notices) {
        Map<String, Map<Long, Set<Long>>> about = new HashMap<>();
        for (Notice notice : notices) {
            String type = notice.type().substring(0, Math.max(0, notice.type().lastIndexOf('.')));
            record(notice.link())
                    .ifPresent(id -> about.computeIfAbsent(type, ignored -> new HashMap<>())
                            .computeIfAbsent(id, ignored -> new HashSet<>())
                            .add(notice.id()));
        }
        Map<Long, String> subjects = new HashMap<>();
        about.forEach((type, keys) -> services.find(type)
                .ifPresent(service -> titles(service, caller, keys)
                        .forEach((id, title) ->
                                keys.getOrDefault(id, Set.of()).forEach(notice -> subjects.put(notice, title)))));
        return subjects;
    }

    private Map<Long, String> titles(RecordService<?> service, Caller caller, Map<Long, Set<Long>> keys) {
        RecordKind kind = service.kind();
        try {
            return caller.may(kind.view()) ? services.seenTitles(service, caller, keys.keySet()) : Map.of();
        } catch (RuntimeException leaving) {
            LOG.warn("notices of {} stand without their titles: {}", kind.type(), leaving.toString());
            return Map.of(); // a module that leaves takes its titles along, not the page
        }
    }

    /** Key of the record at an address {@code <module>/<view>/<key>}. */
    private static OptionalLong record(String link) {
        String key = link.substring(link.lastIndexOf('/') + 1);
        return key.matches("[1-9]\\d{0,17}") ? OptionalLong.of(Long.parseLong(key)) : OptionalLong.empty();
    }
}
