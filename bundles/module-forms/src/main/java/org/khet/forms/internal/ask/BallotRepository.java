package org.khet.forms.internal.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Anonymous answers. Written by hand and not as records: a record has a maker, a time, steps and a trail, each of which would lead
 * back to the person.
 */
public final class BallotRepository {
    private final UnitOfWork work;

    /** @param work the module's own unit */
    public BallotRepository(UnitOfWork work) {
        this.work = work;
    }

    /** Puts an answer in, values by key as texts. */
    void add(OfficeId office, long ask, Map<String, String> values) {
        StringBuilder content = new StringBuilder();
        values.forEach((key, value) -> content.append(key)
                .append('\t')
                .append(value.replace('\t', ' ').replace("\r", "").replace('\n', '\u2028'))
                .append('\n'));
        work.in(office, em -> {
            em.persist(new BallotEntity(office, ask, content.toString()));
            return true;
        });
    }

    /** All answers to an asking, in no order that means anything. */
    List<Map<String, String>> of(OfficeId office, long ask) {
        return work.in(
                office,
                em -> em
                        .createQuery(
                                "select b from BallotEntity b where b.ask = :ask order by b.id", BallotEntity.class)
                        .setParameter("ask", ask)
                        .getResultList()
                        .stream()
                        .map(ballot -> values(ballot.content()))
                        .toList());
    }

    private static Map<String, String> values(String content) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : content.split("\n", -1)) {
            int at = line.indexOf('\t');
            if (at > 0) {
                values.put(line.substring(0, at), line.substring(at + 1).replace('\u2028', '\n'));
            }
        }
        return values;
    }

    /** Deletes all of a demonstration office. */
    public void clear(OfficeId office) {
        work.in(
                office,
                em -> em.createQuery("delete from BallotEntity b where b.office = :office")
                        .setParameter("office", office.value())
                        .executeUpdate());
    }
}
