package se.kommun.uppdrag.testing.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stand in for methods of the JDK: the receiver first, then the arguments, then the number of the calling method. The class loader
 * redirects each call whose name and parameters it finds here.
 */
public final class CountedCalls {

    private CountedCalls() {}

    public static Matcher matcher(Pattern pattern, CharSequence text, int method) {
        return pattern.matcher(new CountedSequence(text, method));
    }

    public static String[] split(Pattern pattern, CharSequence text, int method) {
        return pattern.split(new CountedSequence(text, method));
    }

    public static String[] split(Pattern pattern, CharSequence text, int limit, int method) {
        return pattern.split(new CountedSequence(text, method), limit);
    }

    public static boolean matches(String text, String regex, int method) {
        return matcher(Pattern.compile(regex), text, method).matches();
    }

    public static String replaceAll(String text, String regex, String by, int method) {
        return matcher(Pattern.compile(regex), text, method).replaceAll(by);
    }

    public static String replaceFirst(String text, String regex, String by, int method) {
        return matcher(Pattern.compile(regex), text, method).replaceFirst(by);
    }

    public static String[] split(String text, String regex, int method) {
        return split(Pattern.compile(regex), text, method);
    }

    public static String[] split(String text, String regex, int limit, int method) {
        return split(Pattern.compile(regex), text, limit, method);
    }

    public static String strip(String text, int method) {
        String stripped = text.strip();
        Steps.add(method, text.length() - stripped.length());
        return counted(stripped, method);
    }

    public static String trim(String text, int method) {
        return strip(text, method);
    }

    public static boolean isBlank(String text, int method) {
        Steps.add(method, text.length() - text.stripLeading().length());
        return text.isBlank();
    }

    public static String toLowerCase(String text, Locale locale, int method) {
        return counted(text.toLowerCase(locale), method);
    }

    public static String substring(String text, int start, int method) {
        return counted(text.substring(start), method);
    }

    public static String substring(String text, int start, int end, int method) {
        return counted(text.substring(start, end), method);
    }

    public static boolean contains(String text, CharSequence wanted, int method) {
        return indexOf(text, wanted.toString(), method) >= 0;
    }

    public static int indexOf(String text, String wanted, int method) {
        return found(text, 0, text.indexOf(wanted), method);
    }

    public static int indexOf(String text, String wanted, int from, int method) {
        return found(text, from, text.indexOf(wanted, from), method);
    }

    public static int indexOf(String text, int wanted, int method) {
        return found(text, 0, text.indexOf(wanted), method);
    }

    public static int indexOf(String text, int wanted, int from, int method) {
        return found(text, from, text.indexOf(wanted, from), method);
    }

    public static String replace(String text, CharSequence old, CharSequence by, int method) {
        return counted(text.replace(old, by), method);
    }

    public static String replace(String text, char old, char by, int method) {
        return counted(text.replace(old, by), method);
    }

    public static char[] toCharArray(String text, int method) {
        return counted(text, method).toCharArray();
    }

    public static StringBuilder append(StringBuilder builder, String text, int method) {
        counted(String.valueOf(text), method);
        return builder.append(text);
    }

    public static String toString(StringBuilder builder, int method) {
        return counted(builder.toString(), method);
    }

    public static boolean contains(List<?> list, Object wanted, int method) {
        Steps.add(method, list.size());
        return list.contains(wanted);
    }

    public static int indexOf(List<?> list, Object wanted, int method) {
        Steps.add(method, list.size());
        return list.indexOf(wanted);
    }

    public static <T> boolean addAll(List<T> list, Collection<? extends T> more, int method) {
        Steps.add(method, more.size());
        return list.addAll(more);
    }

    public static int indexOf(ArrayList<?> list, Object wanted, int method) {
        Steps.add(method, list.size());
        return list.indexOf(wanted);
    }

    private static String counted(String text, int method) {
        Steps.add(method, text.length());
        return text;
    }

    private static int found(String text, int from, int at, int method) {
        Steps.add(method, (at < 0 ? text.length() : at) - Math.min(from, text.length()));
        return at;
    }
}
