package org.khet.portal.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditChain.Break;
import org.khet.portal.api.admin.audit.AuditChain.Damage;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Chains of two offices, and people with a database tool who change what was written. */
@OnEachDatabase
class ChainDbTest extends ChainCase {
    ChainDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void wholeChainTellsItsLengthItsBeginAndItsEnd() {
        write(3);
        assertThat(chain.prove(READER)).isEqualTo(new Proof(KT1, 0, 3, null, "", null));

        rows.seal(1);

        Proof proof = chain.prove(READER);
        assertThat(proof.sealed()).isEqualTo(3);
        assertThat(proof.waiting()).isZero();
        assertThat(proof.since()).isEqualTo(Instant.parse("2026-11-20T02:30:00Z"));
        assertThat(proof.broken()).isNull();
        assertThat(proof.head()).isEqualTo(entry(1).seal().hash()).hasSize(64);
        assertThat(entry(3).seal().place()).isEqualTo(1);
    }

    @Test
    void officesHaveChainsOfTheirOwn() {
        write(2);
        trail.append(TestCaller.in(KT2), "a.b.done", "a.b/9", Map.of());
        trail.append(CoreServices.operator(RuntimeCaller.OPERATE), "core.office.created", "core.office/1", Map.of());
        List.of(0L, 1L, 2L).forEach(rows::seal);

        assertThat(chain.prove(CoreServices.operator(RuntimeCaller.OPERATE)))
                .extracting(Proof::office, Proof::sealed)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(null, 1L),
                        org.assertj.core.api.Assertions.tuple(KT1, 2L),
                        org.assertj.core.api.Assertions.tuple(KT2, 1L));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> chain.prove(CLERK));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> chain.prove(CoreServices.operator(RuntimeCaller.CREATE_OFFICE)));
    }

    @Test
    void alteredEntryIsNamed() {
        write(5);
        rows.seal(1);
        Entry altered = entry(3);

        tool("update core_audit set details = '' where id = " + altered.number());

        assertThat(chain.prove(READER).broken())
                .isEqualTo(new Break(3, altered.number(), altered.at(), Damage.CHANGED));
    }

    @Test
    void eachColumnThatSaysSomethingIsSealed() {
        write(1);
        rows.seal(1);
        String where = " where id = " + entry(1).number();
        for (String column :
                List.of("actor", "acting_for", "address", "request", "act", "object", "details", "changes")) {
            String before = Objects.toString(database.unit()
                    .runtime(found -> found.createNativeQuery("select " + column + " from core_audit" + where)
                            .getSingleResult()));
            tool("update core_audit set " + column + " = 'x'" + where);
            assertThat(chain.prove(READER).broken()).as(column).isNotNull();
            tool("update core_audit set " + column + " = '" + before.replace("'", "''") + "'" + where);
            assertThat(chain.prove(READER).broken()).as(column).isNull();
        }
        for (String column : List.of("account_id", "person_id")) {
            tool("update core_audit set " + column + " = " + column + " + 1" + where);
            assertThat(chain.prove(READER).broken()).as(column).isNotNull();
            tool("update core_audit set " + column + " = " + column + " - 1" + where);
        }
    }

    @Test
    void deletedEntryIsMissingWhereItStood() {
        write(5);
        rows.seal(1);
        Entry next = entry(2);

        tool("delete from core_audit where id = " + entry(3).number());

        assertThat(chain.prove(READER).broken()).isEqualTo(new Break(3, next.number(), next.at(), Damage.MISSING));
    }

    @Test
    void deletedEndIsMissing() {
        write(5);
        rows.seal(1);

        tool("delete from core_audit where id = " + entry(1).number());

        assertThat(chain.prove(READER).broken()).isEqualTo(new Break(5, 0, null, Damage.MISSING));
    }

    @Test
    void endThatWasPutBackIsNoticed() {
        write(5);
        rows.seal(1);

        tool("delete from core_audit where id = " + entry(1).number());
        tool("update core_audit_chain set place = 4 where office_id = 1");

        assertThat(chain.prove(READER).broken()).isEqualTo(new Break(4, 0, null, Damage.CUT));
    }
}
