package org.khet.ict.internal.ticket;

import java.util.List;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;

/** Finds what it was told to find. */
public final class FakeSearch implements Search {
    public List<Long> ids = List.of();
    public int total;
    public boolean away;

    @Override
    public List<Hit> find(Caller caller, Question question, int limit) {
        return List.of();
    }

    @Override
    public Ids ids(Caller caller, String type, String text, int limit) {
        if (away) {
            throw new OutOfService(OutOfService.Part.SEARCH, new IllegalStateException("index"));
        }
        return new Ids(ids, Math.max(total, ids.size()));
    }
}
