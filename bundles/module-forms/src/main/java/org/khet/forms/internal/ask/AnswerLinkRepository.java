package org.khet.forms.internal.ask;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Links by which answers are given without an account. Only the hash is kept, so nobody reads a link from the database. */
public final class AnswerLinkRepository {
    private final UnitOfWork work;

    /** @param work the module's own unit */
    public AnswerLinkRepository(UnitOfWork work) {
        this.work = work;
    }

    /** Ends all links of an answer. */
    void end(OfficeId office, long answer) {
        work.in(
                office,
                em -> em.createQuery("delete from AnswerLinkEntity l where l.office = :office and l.answer = :answer")
                        .setParameter("office", office.value())
                        .setParameter("answer", answer)
                        .executeUpdate());
    }

    /** Gives an answer one more link. */
    void add(OfficeId office, long ask, long answer, String token) {
        work.in(office, em -> {
            em.persist(new AnswerLinkEntity(office, hash(token), ask, answer));
            return true;
        });
    }

    /** Key of the answer that a link may give. */
    Optional<Long> answer(OfficeId office, String token) {
        return work.in(
                office,
                em -> Optional.ofNullable(em.find(AnswerLinkEntity.class, hash(token)))
                        .filter(link -> link.office() == office.value())
                        .map(AnswerLinkEntity::answer));
    }

    /** Deletes all of a demonstration office. */
    public void clear(OfficeId office) {
        work.in(
                office,
                em -> em.createQuery("delete from AnswerLinkEntity l where l.office = :office")
                        .setParameter("office", office.value())
                        .executeUpdate());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
