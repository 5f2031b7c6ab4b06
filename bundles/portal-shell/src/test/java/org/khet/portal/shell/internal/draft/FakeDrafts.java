package org.khet.portal.shell.internal.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Caller;

/** Drafts in memory, with the rules of edition and revision of the real ones. */
public final class FakeDrafts implements Drafts {
    private final Map<String, Map<String, Field>> byForm = new HashMap<>();
    private final Map<String, Long> editions = new HashMap<>();
    private long revision;
    boolean away;
    int loads;

    @Override
    public Draft load(Caller caller, Form form) {
        loads++;
        return new Draft(edition(caller, form), revision, fields(caller, form), Instant.EPOCH);
    }

    @Override
    public Answer put(Caller caller, Form form, Typed typed) {
        if (away) {
            throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException());
        }
        if (typed.edition() != edition(caller, form)) {
            return new Answer.Over(load(caller, form));
        }
        Field before = fields(caller, form).get(typed.field());
        if (before != null && before.revision() > typed.base()) {
            return new Answer.Taken(before);
        }
        revision++;
        fields(caller, form).put(typed.field(), new Field(typed.label(), typed.value(), revision));
        return new Answer.Stored(revision);
    }

    @Override
    public Draft clear(Caller caller, Form form, long edition) {
        if (edition == edition(caller, form)) {
            fields(caller, form).clear();
            editions.merge(key(caller, form), 1L, Long::sum);
        }
        return load(caller, form);
    }

    @Override
    public String token(Caller caller, Form form, long edition) {
        return key(caller, form) + "~" + edition;
    }

    @Override
    public Map<Form, Instant> list(Caller caller) {
        return Map.of();
    }

    private Map<String, Field> fields(Caller caller, Form form) {
        return byForm.computeIfAbsent(key(caller, form), key -> new HashMap<>());
    }

    private long edition(Caller caller, Form form) {
        return editions.getOrDefault(key(caller, form), 0L);
    }

    private static String key(Caller caller, Form form) {
        return caller.account() + "/" + caller.office() + "/" + form;
    }
}
