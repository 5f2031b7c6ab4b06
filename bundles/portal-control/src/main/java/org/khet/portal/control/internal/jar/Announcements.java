package org.khet.portal.control.internal.jar;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Views, permissions, jobs, settings and processes that the classes of a module announce, found in their code without running it. */
final class Announcements {
    private static final String API = "org/khet/portal/api/";
    private static final Pattern VIEW = Pattern.compile("[a-z][a-z0-9-]*");
    private final Set<String> views = new TreeSet<>();
    private final Set<String> permissions = new TreeSet<>();
    private final Set<String> settings = new TreeSet<>();
    private final Set<String> jobs = new TreeSet<>();
    private final Set<String> processes = new TreeSet<>();
    private final Pattern permission;
    private final Pattern setting;
    private final Pattern dotted;

    Announcements(String id) {
        permission = Pattern.compile(id + ":[a-z-]+:[a-z-]+");
        dotted = Pattern.compile(id + "\\.[a-z][a-z-]+");
        setting = Pattern.compile(id + "\\.setting\\.[A-Za-z0-9.]+");
    }

    /** @throws IllegalArgumentException if it is no class */
    void read(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        for (MethodModel method : type.methods()) {
            method.code().ifPresent(this::read);
        }
    }

    /** Each is a call of the contract with a fixed text among its arguments. */
    private void read(CodeModel code) {
        List<String> texts = new ArrayList<>();
        for (CodeElement element : code) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                texts.add(text);
            } else if (element instanceof InvokeInstruction call) {
                call(call.owner().asInternalName(), call.name().stringValue(), texts);
            }
        }
    }

    private void call(String owner, String method, List<String> texts) {
        if (owner.equals(API + "ui/ViewEntry") && (method.equals("at") || method.equals("<init>"))) {
            last(texts, VIEW, views);
        } else if (owner.equals(API + "security/Permission") && (method.equals("of") || method.equals("<init>"))) {
            last(texts, permission, permissions);
        } else if (owner.equals(API + "job/JobId")) {
            last(texts, dotted, jobs);
        } else if (owner.equals(API + "settings/Setting")) {
            last(texts, setting, settings);
        } else if (owner.equals(API + "process/ProcessTemplate") && (method.equals("of") || method.equals("<init>"))) {
            last(texts, dotted, processes);
        }
    }

    private static void last(List<String> texts, Pattern form, Set<String> found) {
        texts.reversed().stream()
                .filter(text -> form.matcher(text).matches())
                .findFirst()
                .ifPresent(found::add);
        texts.clear();
    }

    Set<String> views() {
        return views;
    }

    Set<String> permissions() {
        return permissions;
    }

    Set<String> jobs() {
        return jobs;
    }

    Set<String> settings() {
        return settings;
    }

    Set<String> processes() {
        return processes;
    }
}
