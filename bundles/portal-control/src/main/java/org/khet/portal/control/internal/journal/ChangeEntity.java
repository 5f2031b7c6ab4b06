package org.khet.portal.control.internal.journal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;

/** Row of ctl_change: one change of a module, step by step; belongs to no office. */
@Entity
@Cacheable(false)
@Table(name = "ctl_change")
class ChangeEntity {
    private static final int MOST_WORDS = 1900;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ctl_seq")
    @SequenceGenerator(name = "ctl_seq", sequenceName = "ctl_seq", allocationSize = 500)
    private long id;

    private String module = "";
    private String kind = "";
    private String door = "";

    @Column(name = "by_name")
    private String by = "";

    @Column(name = "from_version")
    private @Nullable String fromVersion;

    @Column(name = "from_sha256")
    private @Nullable String fromSha256;

    @Column(name = "to_version")
    private @Nullable String toVersion;

    @Column(name = "to_sha256")
    private @Nullable String toSha256;

    private @Nullable String signer;

    @Column(name = "began_at")
    private Instant began = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant ended;

    private String step = "";
    private String result = "";

    @Column(name = "reason_key")
    private @Nullable String reasonKey;

    private @Nullable String reason;

    /** Which node does it; of the time before there were several, none. */
    private @Nullable String node;

    /** For JPA. */
    protected ChangeEntity() {}

    ChangeEntity(PlannedChange plan, String node, Instant now) {
        this.node = node;
        module = plan.module();
        kind = plan.kind().name();
        door = plan.door().name();
        by = plan.by();
        fromVersion = plan.fromVersion();
        fromSha256 = plan.fromSha256();
        toVersion = plan.toVersion();
        toSha256 = plan.toSha256();
        signer = plan.signer();
        began = now;
        step = ModuleChange.Step.RECEIVED.name();
        result = ModuleChange.Result.RUNNING.name();
    }

    void reach(ModuleChange.Step reached) {
        step = reached.name();
    }

    void explain(Problem why) {
        reasonKey = why.key();
        String words = why.args().isEmpty() ? "" : String.valueOf(why.args().getFirst());
        reason = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
    }

    void end(ModuleChange.Result how, Instant now) {
        result = how.name();
        ended = now;
    }

    String node() {
        return text(node);
    }

    RecordedChange toValue() {
        ModuleChange change = new ModuleChange(
                id,
                new ModuleId(module),
                ModuleChange.Kind.valueOf(kind),
                ChangeChannel.valueOf(door),
                by,
                text(fromVersion),
                text(toVersion),
                text(signer),
                began,
                ended,
                ModuleChange.Step.valueOf(step),
                ModuleChange.Result.valueOf(result),
                Problem.of("", text(reasonKey), text(reason)));
        return new RecordedChange(change, text(fromSha256), text(toSha256));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
