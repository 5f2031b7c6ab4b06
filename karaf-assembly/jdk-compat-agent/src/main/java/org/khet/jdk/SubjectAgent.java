package org.khet.jdk;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls of {@code Subject.getSubject}, which JDK 24 and newer refuse, to {@link Subjects#current()}, and Karaf's own
 * {@code JaasHelper.doAs} to {@link Subjects#doAs}. Touches no other class.
 */
public final class SubjectAgent implements ClassFileTransformer {
    private static final ClassDesc SUBJECT = ClassDesc.of("javax.security.auth.Subject");
    private static final ClassDesc SUBJECTS = ClassDesc.of("org.khet.jdk.Subjects");
    private static final String JAAS_HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final byte[] NEEDLE = "getSubject".getBytes(StandardCharsets.US_ASCII);

    private final ClassFile files = ClassFile.of(ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED);

    /** Called by the JVM before {@code main}. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new SubjectAgent(), false);
    }

    @Override
    public byte @Nullable [] transform(
            Module module,
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null || redefined != null) {
            return null;
        }
        if (JAAS_HELPER.equals(name)) {
            return sendSubjectCalls(sendDoAs(bytes)); // it asks for the subject too
        }
        return asksForSubject(bytes) ? sendSubjectCalls(bytes) : null;
    }

    byte[] sendSubjectCalls(byte[] bytes) {
        CodeTransform calls = (code, element) -> {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals("javax/security/auth/Subject")
                    && call.name().equalsString("getSubject")) {
                code.pop().invokestatic(SUBJECTS, "current", MethodTypeDesc.of(SUBJECT));
            } else {
                code.with(element);
            }
        };
        return files.transformClass(files.parse(bytes), ClassTransform.transformingMethodBodies(calls));
    }

    private byte[] sendDoAs(byte[] bytes) {
        return files.transformClass(files.parse(bytes), (built, element) -> {
            if (element instanceof MethodModel method && isDoAs(method)) {
                MethodTypeDesc target = MethodTypeDesc.of(
                        ConstantDescs.CD_Object,
                        SUBJECT,
                        method.methodTypeSymbol().parameterType(1));
                built.withMethod(
                        method.methodName(), method.methodType(), method.flags().flagsMask(), made -> {
                            method.findAttribute(java.lang.classfile.Attributes.exceptions())
                                    .ifPresent(made::with);
                            made.withCode(code -> code.aload(0)
                                    .aload(1)
                                    .invokestatic(SUBJECTS, "doAs", target)
                                    .areturn());
                        });
            } else {
                built.with(element);
            }
        });
    }

    private static boolean isDoAs(MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        return method.methodName().equalsString("doAs")
                && type.parameterCount() == 2
                && type.parameterType(0).equals(SUBJECT);
    }

    private static boolean asksForSubject(byte[] bytes) {
        for (int start = 0; start <= bytes.length - NEEDLE.length; start++) {
            int match = 0;
            while (match < NEEDLE.length && bytes[start + match] == NEEDLE[match]) {
                match++;
            }
            if (match == NEEDLE.length) {
                return true;
            }
        }
        return false;
    }
}
