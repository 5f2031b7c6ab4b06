package org.khet.portal.records.internal.store;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.security.SecretBoxes;

/** The box of a module's secrets; its key is never made anew while a secret is in force. */
final class Secrets {
    private Secrets() {}

    /** A box that is asked for its key with the first secret only. */
    static SecretBox box(RecordKind kind, UnitOfWork work, SecretBoxes boxes) {
        return new SecretBox() {
            private SecretBox real() {
                return boxes.of(kind.module(), () -> inForce(kind, work));
            }

            @Override
            public String close(String owner, byte[] secret) {
                return real().close(owner, secret);
            }

            @Override
            public byte[] open(String owner, String closed) {
                return real().open(owner, closed);
            }

            @Override
            public String fingerprint(String value) {
                return real().fingerprint(value);
            }
        };
    }

    private static boolean inForce(RecordKind kind, UnitOfWork work) {
        return Stream.concat(Stream.of(kind), kind.lines().stream()).anyMatch(set -> inForce(kind, set, work));
    }

    /** Of a table that kinds share all that are in it: they are sealed with one key. */
    private static boolean inForce(RecordKind kind, FieldSet set, UnitOfWork work) {
        String table = set instanceof Lines lines ? lines.table() : kind.table();
        List<String> secret = set.equals(kind) && kind.slots().isPresent()
                ? SlotColumns.secrets(kind.slots().get()).stream()
                        .map(slot -> slot + "_key is not null")
                        .toList()
                : set.fields().stream()
                        .filter(field -> field.type() instanceof FieldType.Secret)
                        .map(field -> FieldColumns.main(field) + " is not null")
                        .toList();
        return !secret.isEmpty()
                && work.<Boolean>runtime(em -> !new SqlSession(em)
                        .read(
                                "select id from " + table + " where " + String.join(" or ", secret)
                                        + " fetch next 1 rows only",
                                List.of(),
                                row -> row.getLong(1))
                        .isEmpty());
    }
}
