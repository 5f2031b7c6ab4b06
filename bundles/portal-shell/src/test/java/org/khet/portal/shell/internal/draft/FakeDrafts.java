package org.khet.portal.shell.internal.draft;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.draft.Drafts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Caller;

/** Drafts in memory, with the revision rule of the real ones. */
final class FakeDrafts implements Drafts {
    private final Map<String, Map<String, Field>> byForm = new HashMap<>();
    private long revision;
    boolean away;

    @Override
    public Draft load(Caller caller, Form form) {
        return new Draft(revision, fields(caller, form), Instant.EPOCH);
    }

    @Override
    public long put(Caller caller, Form form, String field, String label, String value, long base) {
        if (away) {
            throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException());
        }
        Field before = fields(caller, form).get(field);
        if (before != null && before.revision() > base) {
            return before.revision();
        }
        revision++;
        fields(caller, form).put(field, new Field(label, value, revision));
        return revision;
    }

    @Override
    public void clear(Caller caller, Form form) {
        fields(caller, form).clear();
    }

    @Override
    public Map<Form, Instant> list(Caller caller) {
        return Map.of();
    }

    private Map<String, Field> fields(Caller caller, Form form) {
        return byForm.computeIfAbsent(caller.account() + "/" + caller.office() + "/" + form, key -> new HashMap<>());
    }
}
