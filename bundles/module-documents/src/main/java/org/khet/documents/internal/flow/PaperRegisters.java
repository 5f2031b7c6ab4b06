package org.khet.documents.internal.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.documents.internal.callback.CallbackKind;
import org.khet.documents.internal.callback.CallbackOutbox;
import org.khet.documents.internal.callback.CallbackSender;
import org.khet.documents.internal.chain.ChainEngine;
import org.khet.documents.internal.chain.ChainRegisters;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.chain.PaperClerks;
import org.khet.documents.internal.chain.SignatureDiary;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.FramePaper;
import org.khet.documents.internal.order.OrderEffectService;
import org.khet.documents.internal.order.OrderWork;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.seal.PaperSealer;
import org.khet.documents.internal.seal.SealKind;
import org.khet.documents.internal.signature.SignatureKind;
import org.khet.documents.internal.signature.SignaturePictures;
import org.khet.documents.internal.template.LetterTemplatePictures;
import org.khet.documents.internal.template.PaperEmblems;
import org.khet.documents.internal.template.PaperModels;
import org.khet.documents.internal.template.TemplateKind;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.OfficeTime;

/** All kinds of papers with their chains, templates, seals and answers, in the order in which they build upon each other. */
public final class PaperRegisters {
    private final PaperRegistry papers = new PaperRegistry();
    private final ChainEngine chain;
    private final LevelService desk;
    private final RecordService<TemplateKind> templates;
    private final RecordService<CallbackKind> callbacks;
    private final RecordService<SealKind> seals;
    private final RecordService<MemoKind> memos;
    private final OrderWork orders;
    private final OrderEffectService effects;
    private final FramePaper frames;
    private final LetterTemplatePictures pictures;
    private final SignaturePictures signatures;
    private final PaperEmblems emblems;
    private final PaperSealer sealer;
    private final CallbackSender sender;
    private final PaperFlow flow;
    private final RecordRegistrar registrar;
    private final SignatureDiary diary;
    private final People people;
    private final Files files;
    private final Clock clock;

    /** Gives all kinds to the portal. */
    public PaperRegisters(
            RecordRegistrar registrar, RegisterRecords registers, PaperServices services, SignatureDiary diary) {
        this.registrar = registrar;
        this.diary = diary;
        people = services.chain().people();
        files = services.files();
        clock = services.clock();
        ChainRegisters chains = new ChainRegisters(
                registrar,
                registrar.register(new LevelKind(
                        (office, person) -> services.chain()
                                .acting()
                                .decider(
                                        office,
                                        person,
                                        HalfDay.of(services.clock().instant()))
                                .map(Decider::person),
                        new PaperClerks(papers, services.chain().callers())::of)),
                services.chain().units());
        chain = new ChainEngine(chains, services.chain(), papers);
        desk = new LevelService(chain, services.transactions(), services.clock(), diary, services.secondFactor());
        templates = registrar.register(new TemplateKind(this::sample));
        signatures = new SignaturePictures(
                registrar.register(new SignatureKind()), services.chain().callers());
        emblems = new PaperEmblems(registrar, services.files(), services.chain().callers());
        pictures = new LetterTemplatePictures(
                services.print(), new PaperModels(services.print(), chain), templates, signatures, emblems);
        callbacks = registrar.register(new CallbackKind());
        seals = registrar.register(new SealKind());
        flow = new PaperWork(
                chain,
                new CallbackOutbox(callbacks, services.records()),
                registers.numbers,
                registers.reservations,
                papers,
                seals,
                services.chain().callers(),
                pictures::missing);
        sealer = new PaperSealer(
                papers,
                seals,
                pictures,
                services.files(),
                services.transactions(),
                services.chain().callers(),
                services.clock());
        sender = new CallbackSender(
                callbacks,
                services.records(),
                services.transactions(),
                services.chain().callers());
        memos = register(new MemoKind(flow));
        orders = new OrderWork(
                new OrderWork.OrderRegistrars(this::register, registrar), flow, services.print(), services.duties());
        effects = new OrderEffectService(
                orders.orders(), orders.frames(), services.duties(), services.transactions(), people);
        frames = new FramePaper(orders, services.print());
    }

    private java.util.Optional<org.khet.portal.api.outcome.Problem> sample(RecordRow row, RecordContext now) {
        return pictures.sample(row, now);
    }

    /** The day of the offices. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    /** Keeps a further kind of papers, made with {@link #flow}; what is cancelled or replaced leaves the diary. */
    public <K extends PaperKind> RecordService<K> register(K kind) {
        List.of(kind.cancel, kind.replace).forEach(gone -> gone.then((row, now) -> diary.takeBack(now.caller(), row)));
        return papers.add(registrar.register(kind));
    }

    /** Gives an office without rules the usual chain; 1 when it did. */
    public int begin(RecordContext now) {
        return new ShippedChain(chain.registers()).give(now);
    }

    /** What papers set in motion. */
    public PaperFlow flow() {
        return flow;
    }

    /** People, for their names. */
    public People people() {
        return people;
    }

    /** Files of papers. */
    public Files files() {
        return files;
    }

    /** All kinds of papers. */
    public PaperRegistry papers() {
        return papers;
    }

    /** Chains. */
    public ChainEngine chain() {
        return chain;
    }

    /** What waits, and answers. */
    public LevelService desk() {
        return desk;
    }

    /** Levels of all papers. */
    public RecordService<LevelKind> levels() {
        return chain().registers().levels();
    }

    /** Templates. */
    public RecordService<TemplateKind> templates() {
        return templates;
    }

    /** Answers on their way. */
    public RecordService<CallbackKind> callbacks() {
        return callbacks;
    }

    /** Seals. */
    public RecordService<SealKind> seals() {
        return seals;
    }

    /** Memos. */
    public RecordService<MemoKind> memos() {
        return memos;
    }

    /** Orders and frames. */
    public OrderWork orders() {
        return orders;
    }

    /** What orders give and take on their days. */
    public OrderEffectService effects() {
        return effects;
    }

    /** Prints frames. */
    public FramePaper frames() {
        return frames;
    }

    /** Pictures of own signatures. */
    public SignaturePictures signatures() {
        return signatures;
    }

    /** Emblems at the head of papers. */
    public PaperEmblems emblems() {
        return emblems;
    }

    /** Draws papers. */
    public LetterTemplatePictures pictures() {
        return pictures;
    }

    /** Numbers and seals. */
    public PaperSealer sealer() {
        return sealer;
    }

    /** Delivers answers. */
    public CallbackSender sender() {
        return sender;
    }
}
