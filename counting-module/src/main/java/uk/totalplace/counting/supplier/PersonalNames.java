package uk.totalplace.counting.supplier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a payee's name looks like a private person's. It errs towards yes where a title or initials say so, because a name that is shown cannot be
 * taken back, and towards no where any word belongs to a business.
 */
final class PersonalNames {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "sir", "dame", "cllr", "messrs");
    private static final Pattern SURNAME_FIRST = Pattern.compile("[\\p{L}'’-]{2,}, ?(\\p{L}\\.? ?){1,3}");
    private static final Pattern INITIALS_FIRST = Pattern.compile("(\\p{L}\\.? ){1,3}[\\p{L}'’-]{3,}|(\\p{L}\\.){1,3} ?[\\p{L}'’-]{3,}");
    private static final Set<String> BUSINESS = words("ltd limited plc llp lp inc cic cio council borough county city university college school academy nursery nhs trust hospital surgery clinic medical dental practice pharmacy police"
            + " authority services service solutions systems group holdings association society foundation charity charitable church club centre center partnership partners associates homes home house housing care carers nursing"
            + " solicitors law legal chambers advocates recruitment agency consultancy consulting consultants contractors contracting construction builders building plumbing heating electrical electrics engineering engineers"
            + " transport taxis taxi cars motors garage coaches travel hotel hire and sons son bros brothers co company international uk britain england products supplies supply stores store shop shops trading enterprises"
            + " industries industrial works training education learning music theatre arts art design print printing media press books publishing news radio security cleaning catering foods food farm farms landscapes gardens"
            + " roofing joinery scaffolding demolition recycling waste water gas power energy electric telecom communications software computers digital web online insurance bank finance financial properties property estates"
            + " lettings landlords developments management research institute federation union committee board department office fund pension group events productions sports leisure fitness tools parts spares factors furniture"
            + " windows glass paints flooring blinds surveyors architects planning project projects environmental ecology vets veterinary animal court hmrc dept government ministry museum library project network alliance photography photographers playgroup disability fabrications licensing marketing cranes platforms decorators decorating gymnastics sculptor promotions memorials carpets cycles tarmacing tarmac flowers organisation morrisons lodge toilets");
    private static final Set<String> GIVEN = words("adam adrian alan albert alex alexander alice alison amanda amy andrea andrew angela ann anna anne anthony antonia ashley barbara barry benjamin bernard beth betty brenda brian bridget"
            + " bruce carol caroline catherine charles charlotte cheryl christina christine christopher claire clare colin craig cynthia daniel daniela darren david dawn deborah debbie denise dennis derek diana diane donald doreen dorothy"
            + " edward eileen elaine elizabeth ellen emily emma eric fiona frances francis frank gareth gary gavin geoffrey george gerald gillian glenn gordon graham hannah harold harry hazel heather helen henry hilary howard hugh ian irene"
            + " jack jacqueline james jane janet janice jason jean jennifer jeremy jessica jill joan joanna joanne john jonathan joseph joyce judith julia julian julie karen katherine kathleen katie keith kenneth kevin kim laura lauren"
            + " lawrence leonard lesley leslie linda lisa lorraine louise lucy lynn malcolm margaret maria marie marilyn marion martin mary matthew maureen melanie michael michelle mohammed muhammad nancy natalie neil nicholas nicola nigel"
            + " norman olivia pamela patricia patrick paul paula pauline peter philip phillip rachel raymond rebecca richard robert robin rodney roger ronald rosemary ruth samantha samuel sandra sarah sean sharon sheila shirley simon sophie"
            + " stephanie stephen steven stuart susan suzanne sylvia teresa theresa thomas timothy tracey tracy trevor valerie vanessa veronica victoria vincent vivien walter wendy william yvonne");

    private PersonalNames() {
    }

    static boolean looksLikeOne(String written, String folded) {
        List<String> words = List.of(folded.split(" "));
        if (words.size() > 1 && TITLES.contains(words.get(0))) {
            return !isTitledBusiness(words);
        }
        if (words.size() < 2 || words.size() > 4 || words.stream().anyMatch(word -> BUSINESS.contains(word) || word.chars().anyMatch(Character::isDigit))) {
            return false;
        }
        return SURNAME_FIRST.matcher(written).matches() || INITIALS_FIRST.matcher(written).matches() || words.size() <= 3 && GIVEN.contains(words.get(0)) && words.stream().skip(1).allMatch(word -> word.length() > 1 || words.size() == 3);
    }

    /** A company may be called Mr Something; one person who trades under a name is a person still. */
    private static boolean isTitledBusiness(List<String> words) {
        String last = words.get(words.size() - 1);
        return Set.of("ltd", "limited", "plc", "llp", "cic").contains(last) && !words.contains("t");
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }
}
