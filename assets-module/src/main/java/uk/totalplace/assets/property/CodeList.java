package uk.totalplace.assets.property;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words the schema allows in a field, and the other words councils use for them. */
enum CodeList {
    TENURE_TYPE("Freehold=fh,free hold;Leasehold=lh,lease hold;Other="),
    TENURE_DETAIL("Owner occupied=occupied by local authority,occupied by la,occupied;Ground leasehold out=ground lease out;Ground leasehold in=ground lease in;"
            + "Leasehold out=leased out,let;Leasehold in=leased in;Sub leasehold out=sublease out;Sub leasehold in=sublease in;Licence in=licensed in;Licence out=licensed out;Vacant=void,empty;Other="),
    HOLDING_TYPE("Buildings Only=building,buildings,building only;Land Only=land;Land/Buildings=land and building,land and buildings,land & buildings,land/building,site"),
    PURPOSE("occupied by LA=occupied by local authority,operational;service on LA's behalf=service on local authority's behalf;investment=investment property;"
            + "supports economic development=economic development;surplus=;awaiting development=;under construction=;infrastructure=;community asset=;potential ACV=potential asset of community value;other="),
    SUITABILITY("Good=a;Satisfactory=b,fair;Poor=c;Unsuitable=d,bad"),
    ENERGY_RATING("A+=;A=;B=;C=;D=;E=;F=;G="),
    COORDINATE_SYSTEM("OSGB36=osgb,bng,british national grid,epsg:27700,27700,national grid,osgb 36;WGS84=wgs 84,epsg:4326,4326,latlong,lat/long,etrs89");

    private final Map<String, String> words = new HashMap<>();
    private final List<String> proper;

    CodeList(String list) {
        proper = Arrays.stream(list.split(";")).map(entry -> entry.substring(0, entry.indexOf('='))).toList();
        for (String entry : list.split(";")) {
            String word = entry.substring(0, entry.indexOf('='));
            words.put(key(word), word);
            Arrays.stream(entry.substring(entry.indexOf('=') + 1).split(",")).filter(alias -> !alias.isBlank()).forEach(alias -> words.putIfAbsent(key(alias), word));
        }
    }

    /** The proper word for what was written; empty when the list has none. */
    Optional<String> proper(String written) {
        return Optional.ofNullable(words.get(key(written)));
    }

    String words() {
        return proper.stream().collect(Collectors.joining(", "));
    }

    List<String> all() {
        return proper;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
