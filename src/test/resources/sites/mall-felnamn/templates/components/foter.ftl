<footer>Egen sidfot</footer>
