package se.kommun.uppdrag.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.uppdrag.config.Setting;
import se.kommun.uppdrag.config.Settings;
import se.kommun.uppdrag.content.ContentModel;
import se.kommun.uppdrag.files.RegularFiles;

/**
 * Commits one saved page, and the images beside it that it uses, to a branch. If the page was renamed, the commit also
 * deletes the old file and updates the links to it in the branch's other pages, so that the branch has no broken links.
 *
 * @param site the site's folder
 * @param branch the branch to commit to
 * @param remote the remote that the branch is pushed to, or empty
 */
public record GitPublication(Path site, String branch, String remote) {

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(?:[-._][a-z0-9]+)*\\.(?:png|jpg|jpeg|gif|webp|avif|svg|pdf)");
    private static final Pattern TREE_ENTRY = Pattern.compile("\\d+ blob ([0-9a-f]+)\t([^\0]+)\0");
    private static final int MAX_MESSAGE_LENGTH = 500;

    /** The publication through the branch that the settings name; empty if they name none, or the site is not in Git. */
    public static Optional<GitPublication> of(Path site, Settings settings) {
        return settings.has(Setting.BRANCH) && possible(site) ? Optional.of(new GitPublication(site, settings.get(Setting.BRANCH), settings.get(Setting.REMOTE))) : Optional.empty();
    }

    /** Whether the site is inside a Git checkout. */
    static boolean possible(Path site) {
        for (Path folder = site.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** The pages on the branch by path, such as {@code content/ledsagare.md}, and whether each is there as it is here. Empty if there is no branch. */
    public Map<String, Boolean> pages() throws IOException, EditRejectedException {
        try (Git git = Git.in(site)) {
            Map<String, String> there = new LinkedHashMap<>();
            Matcher entries = TREE_ENTRY.matcher(git.query("ls-tree", "-r", "-z", "refs/heads/" + branch).orElse(""));
            while (entries.find()) {
                if (PagePath.of(entries.group(2)).isPresent()) {
                    there.put(entries.group(2), entries.group(1));
                }
            }
            String prefix = git.line("läsa mappen", Git.NO_INPUT, "rev-parse", "--show-prefix"); // this command takes paths from the top of the repository
            List<String> here = there.keySet().stream().filter(file -> Files.isRegularFile(site.resolve(file), LinkOption.NOFOLLOW_LINKS)).toList();
            byte[] paths = String.join("", here.stream().map(file -> prefix + file + "\n").toList()).getBytes(StandardCharsets.UTF_8);
            // The repository's attributes decide what Git would store of a file, so Git computes it.
            List<String> hashes = git.line("läsa sidorna", paths, "hash-object", "--stdin-paths").lines().toList();
            Map<String, Boolean> same = new HashMap<>();
            there.keySet().forEach(file -> same.put(file, false));
            for (int i = 0; i < here.size(); i++) {
                same.put(here.get(i), hashes.get(i).equals(there.get(here.get(i))));
            }
            return Map.copyOf(same);
        }
    }

    /**
     * Commits the saved file of a page. If the page was deleted here, the commit deletes it on the branch.
     *
     * @param message one line, for the commit
     * @return the commit's hash
     * @throws EditRejectedException if the page is not saved, the message is unusable, or Git fails
     */
    public String publish(PagePath page, String message) throws IOException, EditRejectedException {
        String subject = message.strip();
        if (subject.isEmpty() || subject.length() > MAX_MESSAGE_LENGTH || YamlWriter.hasControls(subject)) {
            throw new EditRejectedException("Skriv på en rad vad du har ändrat, högst " + MAX_MESSAGE_LENGTH + " tecken.");
        }
        EditableSource text = new PageFiles(site).read(page);
        try (Git git = Git.in(site)) {
            String top = git.query("rev-parse", "--show-toplevel").orElseThrow(() -> new EditRejectedException(
                    "Webbplatsens mapp hör inte till någon samling i Git. Då kan den inte publiceras härifrån."));
            String prefix = git.line("läsa mappen", Git.NO_INPUT, "rev-parse", "--show-prefix");
            return commit(new Git(Path.of(top), git.temporary()), prefix, page, text, subject);
        }
    }

    private String commit(Git git, String prefix, PagePath page, EditableSource text, String message) throws IOException, EditRejectedException {
        String ref = "refs/heads/" + branch;
        validate(git, ref);
        Optional<String> tip = git.query("rev-parse", "--verify", "--quiet", ref + "^{commit}");
        String parent = tip.isPresent() ? tip.get() : git.query("rev-parse", "--verify", "--quiet", "HEAD^{commit}").orElseThrow(() ->
                new EditRejectedException("Det finns ingenting i Git att bygga vidare på. Gör först en version av hela webbplatsen."));
        git.line("läsa grenen", Git.NO_INPUT, "read-tree", parent);
        BranchIndex index = new BranchIndex(git, prefix);
        if (text.hash().equals(EditableSource.NONE)) {
            if (index.get(page.file()).isEmpty()) {
                throw new EditRejectedException("Sidan är inte sparad än. Spara den först.");
            }
            index.remove(page.file());
        } else {
            for (String file : files(page, text)) {
                index.put(file, RegularFiles.readAllBytes(site.resolve(file)));
            }
            followRenames(index, page, text);
        }
        String tree = git.line("skriva versionen", Git.NO_INPUT, "write-tree");
        boolean nothingNew = tree.equals(git.line("läsa grenen", Git.NO_INPUT, "rev-parse", parent + "^{tree}"));
        if (nothingNew && (tip.isEmpty() || remote.isEmpty())) {
            throw new EditRejectedException("Grenen " + branch + " har redan sidan som den är. Det finns inget nytt att publicera.");
        }
        String commit = parent;
        if (!nothingNew) {
            commit = git.line("skriva versionen", (message + "\n").getBytes(StandardCharsets.UTF_8), "commit-tree", tree, "-p", parent);
            git.line("flytta grenen", Git.NO_INPUT, "update-ref", "-m", "uppdrag: publicera", ref, commit, tip.orElse("0".repeat(commit.length())));
        }
        push(git, ref);
        return commit;
    }

    private void validate(Git git, String ref) throws IOException, EditRejectedException {
        if (git.query("check-ref-format", ref).isEmpty()) {
            throw new EditRejectedException("\"" + branch + "\" kan inte vara namnet på en gren. Rätta publish.branch i jbake.properties.");
        }
        if (git.line("läsa arbetsmapparna", Git.NO_INPUT, "worktree", "list", "--porcelain").lines().anyMatch(("branch " + ref)::equals)) {
            throw new EditRejectedException("Grenen " + branch + " är den som mappen visar nu. Publicera på en annan gren: ändra publish.branch i jbake.properties.");
        }
        if (git.query("var", "GIT_COMMITTER_IDENT").isEmpty() || git.query("var", "GIT_AUTHOR_IDENT").isEmpty()) {
            throw new EditRejectedException("Git vet inte vem du är. Kör git config user.name och git config user.email med ditt namn och din e-post, och försök igen.");
        }
    }

    private void push(Git git, String ref) throws IOException, EditRejectedException {
        if (!remote.isEmpty()) {
            Git.Result pushed = git.run(Git.NO_INPUT, "push", "--quiet", remote, ref + ":" + ref);
            if (!pushed.succeeded()) {
                throw new EditRejectedException("Sidan är lagd på grenen " + branch + ", men grenen kunde inte skickas till " + remote + ": " + pushed.fault()
                        + ". Försök igen, eller be den som sköter Git om hjälp.");
            }
        }
    }

    /** The page and the files in its folder that its text names. */
    private Set<String> files(PagePath page, EditableSource text) {
        Set<String> files = new LinkedHashSet<>(List.of(page.file()));
        Matcher names = FILE_NAME.matcher(text.body());
        while (names.find()) {
            String file = "content/" + page.folder() + names.group();
            if (Files.isRegularFile(site.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                files.add(file);
            }
        }
        return files;
    }

    /** Applies renames to the branch. An alias whose file is deleted here but still on the branch is a rename that the branch does not have. */
    private void followRenames(BranchIndex index, PagePath page, EditableSource text) throws IOException, EditRejectedException {
        for (String alias : text.values("aliases")) {
            Optional<PagePath> old = PagePath.of("content/" + alias.strip().replaceFirst("\\.html$", ".md"))
                    .filter(each -> each.folder().equals(page.folder()) && !Files.exists(site.resolve(each.file()), LinkOption.NOFOLLOW_LINKS));
            if (old.isPresent() && index.get(old.get().file()).isPresent()) {
                index.remove(old.get().file());
                LinkRewriter links = new LinkRewriter(ContentModel.of(site));
                for (PagePath other : index.pages()) {
                    byte[] before = index.get(other.file()).orElseThrow();
                    byte[] after = links.rewrite(before, other, old.get(), page);
                    if (!Arrays.equals(after, before)) {
                        index.put(other.file(), after);
                    }
                }
            }
        }
    }
}
