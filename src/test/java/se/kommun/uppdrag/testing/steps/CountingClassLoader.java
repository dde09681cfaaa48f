package se.kommun.uppdrag.testing.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads this program and jsoup anew, with every method entry, jump and costly call into the JDK counted by {@link Steps}. */
public final class CountingClassLoader extends ClassLoader {

    private static final String OWN = CountingClassLoader.class.getPackageName() + ".";
    private static final String STEPS = Type.getInternalName(Steps.class);
    private static final String CALLS = Type.getInternalName(CountedCalls.class);
    private static final Set<String> REDIRECTED = Stream.of(CountedCalls.class.getMethods()).map(CountingClassLoader::signature).collect(Collectors.toSet());

    public CountingClassLoader() {
        super(CountingClassLoader.class.getClassLoader());
    }

    private static String signature(Method method) {
        return method.getName() + Type.getMethodDescriptor(method);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            boolean counted = (name.startsWith("se.kommun.uppdrag.") || name.startsWith("org.jsoup.")) && !name.startsWith(OWN);
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : counted ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(stream).accept(new CountingClass(writer, name), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class CountingClass extends ClassVisitor {

        private final String name;

        CountingClass(ClassVisitor next, String name) {
            super(Opcodes.ASM9, next);
            this.name = name;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, method, descriptor, signature, exceptions), Steps.register(name + "#" + method));
        }
    }

    private static final class CountingMethod extends MethodVisitor {

        private final int number;

        CountingMethod(MethodVisitor next, int number) {
            super(Opcodes.ASM9, next);
            this.number = number;
        }

        private void count() {
            super.visitLdcInsn(number);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "add", "(I)V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean ofInterface) {
            String counted = "(L" + owner + ";" + descriptor.substring(1).replace(")", "I)");
            if (opcode != Opcodes.INVOKESTATIC && opcode != Opcodes.INVOKESPECIAL && owner.startsWith("java/") && REDIRECTED.contains(method + counted)) {
                super.visitLdcInsn(number);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, method, counted, false);
            } else {
                super.visitMethodInsn(opcode, owner, method, descriptor, ofInterface);
            }
        }
    }
}
