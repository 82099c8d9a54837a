package app.parallax.text;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The Snowball stemmer for English. Keeps state while it works, so each caller has its own. */
final class Stemming {

    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

    String stem(String form) {
        return Character.isDigit(form.charAt(0)) ? form : stemmer.stem(form).toString();
    }
}
